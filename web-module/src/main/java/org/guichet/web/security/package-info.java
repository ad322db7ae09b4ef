/** Who may come in: signing in and out, the session's limits, and the headers and checks around every request. */
@NullMarked
package org.guichet.web.security;

import org.jspecify.annotations.NullMarked;

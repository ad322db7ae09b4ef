/** The sign-in page. */
@NullMarked
package org.guichet.web.login;

import org.jspecify.annotations.NullMarked;

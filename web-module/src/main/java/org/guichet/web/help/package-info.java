/** How to reach the desk, for everyone and without signing in. */
@NullMarked
package org.guichet.web.help;

import org.jspecify.annotations.NullMarked;

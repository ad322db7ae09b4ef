/** What people choose for themselves, and who is away. */
@NullMarked
package org.guichet.web.preferences;

import org.jspecify.annotations.NullMarked;

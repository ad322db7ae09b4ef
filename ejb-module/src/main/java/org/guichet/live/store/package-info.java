/** The rows behind live pages. */
@NullMarked
package org.guichet.live.store;

import org.jspecify.annotations.NullMarked;

/** What reading costs the real database, however much there is. */
@NullMarked
package org.guichet.store;

import org.jspecify.annotations.NullMarked;

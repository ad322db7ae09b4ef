/** The local desk: everything that Guichet needs, started on one machine with nothing installed. */
@NullMarked
package org.guichet.local;

import org.jspecify.annotations.NullMarked;

/**
 * Who is told of what happens to tickets, who is not, and why; and what people chose about it. It stands above mail, by which
 * it tells.
 */
@NullMarked
package org.guichet.notify;

import org.jspecify.annotations.NullMarked;

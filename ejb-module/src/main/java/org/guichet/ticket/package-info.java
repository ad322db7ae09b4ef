/** Tickets and their articles: what may become of them, who may see and do what, and the history of it all. */
@NullMarked
package org.guichet.ticket;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.guichet.ticket.store;

import org.jspecify.annotations.NullMarked;

/** Desks, their queues and the services they offer. */
@NullMarked
package org.guichet.desk;

import org.jspecify.annotations.NullMarked;

/** What open pages live on: the change feed that every node reads, who is at a ticket, and what somebody has begun to write. */
@NullMarked
package org.guichet.live;

import org.jspecify.annotations.NullMarked;

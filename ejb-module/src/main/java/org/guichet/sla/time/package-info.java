/** Time as desks live it: a pure reckoning of opening hours, without a database and without a clock of its own. */
@NullMarked
package org.guichet.sla.time;

import org.jspecify.annotations.NullMarked;

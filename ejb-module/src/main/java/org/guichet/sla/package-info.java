/**
 * What was promised to those who ask, and the clocks that keep it: calendars, targets, and one clock for each promise of a
 * ticket. It stands above tickets, of which it hears by events.
 */
@NullMarked
package org.guichet.sla;

import org.jspecify.annotations.NullMarked;

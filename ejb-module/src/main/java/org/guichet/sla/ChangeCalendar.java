package org.guichet.sla;

/**
 * Sets a calendar up otherwise, from now on.
 *
 * @param base with which the administrator began
 */
public record ChangeCalendar(long id, CalendarSetup base, CalendarSetup setup) {}

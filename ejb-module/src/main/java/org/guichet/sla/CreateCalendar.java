package org.guichet.sla;

/** Adds a calendar to a desk; the first one is its standard in any case. */
public record CreateCalendar(long deskId, CalendarSetup setup) {}

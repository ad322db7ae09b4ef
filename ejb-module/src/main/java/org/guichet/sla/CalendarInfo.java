package org.guichet.sla;

/** A calendar of a desk as it stands now. */
public record CalendarInfo(long id, long deskId, CalendarSetup setup) {}

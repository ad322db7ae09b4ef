package org.guichet.sla;

import org.guichet.desk.Name;

/**
 * A calendar as administrators set it up.
 *
 * @param standard whether the desk uses it where nothing else is said
 */
public record CalendarSetup(Name name, boolean standard, CalendarDefinition definition) {}

package org.guichet.sla;

import java.time.LocalDate;

/**
 * What a day gives to something that is due later.
 *
 * @param minutes in which the desk is open; none if it is closed
 */
public record SimulatedDay(LocalDate date, long minutes) {}

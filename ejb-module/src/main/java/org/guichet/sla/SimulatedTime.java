package org.guichet.sla;

/**
 * What of a time counts, by each measure.
 *
 * @param workingMinutes in which the desk is open
 * @param minutesOnWorkingDays by day and by night, without days that are closed
 * @param workingDays that end in it
 */
public record SimulatedTime(long workingMinutes, long minutesOnWorkingDays, long workingDays) {}

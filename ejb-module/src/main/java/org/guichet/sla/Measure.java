package org.guichet.sla;

/** How a promise is counted. */
public enum Measure {
    /** Minutes in which the desk is open. */
    WORKING_MINUTES,
    /** Hours by day and by night, where days that are closed do not count: “24 hours, working days” (OT-41). */
    HOURS_ON_WORKING_DAYS,
    /** Whole working days after the day of the start; due when the last of them closes (OT-42). */
    WORKING_DAYS
}

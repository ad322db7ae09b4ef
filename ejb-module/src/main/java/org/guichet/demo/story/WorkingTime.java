package org.guichet.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The working minutes of all times as one row of numbers: Monday to Friday, 8 to 18 o'clock, in the zone of the desk. To
 * add to a number is to let working time go by.
 */
public record WorkingTime(ZoneId zone) {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int MINUTES_A_DAY = 600;
    private static final int DAYS_A_WEEK = 5;
    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    /** Returns the number of the last working minute that is not after an instant. */
    public long minuteOf(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        long days = time.toLocalDate().toEpochDay() - A_MONDAY.toEpochDay();
        long week = Math.floorDiv(days, 7);
        int weekday = Math.floorMod(days, 7);
        if (weekday >= DAYS_A_WEEK) {
            return (week + 1) * DAYS_A_WEEK * MINUTES_A_DAY - 1;
        }
        int sinceOpening = time.toLocalTime().toSecondOfDay() / 60 - OPENS.toSecondOfDay() / 60;
        int minute = Math.max(-1, Math.min(sinceOpening, MINUTES_A_DAY - 1));
        return (week * DAYS_A_WEEK + weekday) * MINUTES_A_DAY + minute;
    }

    /** Returns the instant at which a working minute begins. */
    public Instant instantOf(long minute) {
        long workingDay = Math.floorDiv(minute, MINUTES_A_DAY);
        long week = Math.floorDiv(workingDay, DAYS_A_WEEK);
        LocalDate day = A_MONDAY.plusDays(week * 7 + Math.floorMod(workingDay, DAYS_A_WEEK));
        LocalTime time = OPENS.plusMinutes(Math.floorMod(minute, MINUTES_A_DAY));
        return day.atTime(time).atZone(zone).toInstant();
    }
}

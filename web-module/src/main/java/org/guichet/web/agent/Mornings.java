package org.guichet.web.agent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When a ticket that waits until a day comes back: as the desk opens, and not at midnight. */
final class Mornings {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private Mornings() {}

    static Instant of(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, EIGHT, zone).toInstant();
    }
}

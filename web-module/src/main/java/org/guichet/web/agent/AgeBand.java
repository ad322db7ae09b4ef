package org.guichet.web.agent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** How old tickets are, for the headings of a list. Weeks begin on Monday, as they do at a university in Europe. */
public enum AgeBand {
    TODAY,
    YESTERDAY,
    THIS_WEEK,
    OLDER;

    /** Returns the band of an instant, as days are counted in a zone. */
    static AgeBand of(Instant instant, Instant now, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        if (!day.isBefore(today)) {
            return TODAY;
        }
        if (day.equals(today.minusDays(1))) {
            return YESTERDAY;
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day.isBefore(monday) ? OLDER : THIS_WEEK;
    }

    /** Returns the key of its words. */
    String key() {
        return "list.band." + this;
    }
}

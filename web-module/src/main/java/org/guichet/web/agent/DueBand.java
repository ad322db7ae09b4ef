package org.guichet.web.agent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.guichet.ticket.DueState;
import org.guichet.ticket.TicketDue;

/** How soon tickets are due, for the headings of a list; each follows the one before in time. */
public enum DueBand {
    MISSED,
    /** Before noon of a day that is not there yet. */
    MORNING,
    TODAY,
    TOMORROW,
    WITHIN_A_WEEK,
    LATER,
    NEVER;

    private static final int NOON = 12;
    private static final int WEEK = 7;

    /** Returns the band of what is owed, as days are counted in a zone. */
    static DueBand of(TicketDue due, Instant now, ZoneId zone) {
        Instant at = due.at();
        if (at == null) {
            return NEVER;
        }
        if (!at.isAfter(now)) {
            return due.state() == DueState.PAUSED ? TODAY : MISSED;
        }
        LocalDate day = at.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), day);
        if (days == 0) {
            return at.isAfter(day.atTime(NOON, 0).atZone(zone).toInstant()) ? TODAY : MORNING;
        }
        if (days == 1) {
            return TOMORROW;
        }
        return days < WEEK ? WITHIN_A_WEEK : LATER;
    }

    /** Returns the key of its words. */
    String key() {
        return "list.due." + this;
    }
}

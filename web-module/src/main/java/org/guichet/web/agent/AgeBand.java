package org.guichet.web.agent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.guichet.ticket.TicketRow;

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

    /** Cuts a page of a list, sorted by time, into its bands; their order is that of the list. */
    static List<Group> groups(List<TicketRow> rows, Instant now, ZoneId zone) {
        List<Group> groups = new ArrayList<>();
        for (TicketRow row : rows) {
            AgeBand band = of(row.createdAt(), now, zone);
            if (groups.isEmpty() || groups.get(groups.size() - 1).band() != band) {
                groups.add(new Group(band, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    /** The tickets of one band. */
    public record Group(AgeBand band, List<TicketRow> rows) {}
}

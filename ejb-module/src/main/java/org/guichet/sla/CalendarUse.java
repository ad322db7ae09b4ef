package org.guichet.sla;

import java.util.List;

/**
 * What hangs on a calendar.
 *
 * @param queueIds the queues whose promises are counted by it
 * @param openTickets their open tickets, which all are reckoned anew when it changes
 * @param removable whether nothing was ever promised by it, and nothing is
 */
public record CalendarUse(List<Long> queueIds, long openTickets, boolean removable) {

    /** Nothing hangs on it. */
    public static final CalendarUse NONE = new CalendarUse(List.of(), 0, true);

    public CalendarUse {
        queueIds = List.copyOf(queueIds);
    }
}

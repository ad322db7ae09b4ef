package org.guichet.ticket;

import java.util.EnumSet;
import java.util.Set;

/** Which lines of a history are wanted. */
public enum HistoryFilter {
    ALL,
    /** What was written. */
    ARTICLES,
    /** What the ticket became. */
    PROPERTIES,
    /** What a rule of the desk did. */
    RULES;

    /** Returns the kinds of events among which they are. */
    public Set<TicketEventKind> kinds() {
        EnumSet<TicketEventKind> written =
                EnumSet.of(TicketEventKind.OPENED, TicketEventKind.ARTICLE_ADDED, TicketEventKind.ARTICLE_CONFIRMED);
        return switch (this) {
            case ALL, RULES -> EnumSet.allOf(TicketEventKind.class);
            case ARTICLES -> written;
            case PROPERTIES -> EnumSet.complementOf(written);
        };
    }
}

package org.guichet.web.agent;

import java.util.Locale;
import java.util.stream.Stream;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.TicketCounts;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketNews;

/** The personal views of an agent, in the rail's order. */
public enum AgentView {
    QUEUE("pi-inbox", TicketList.View.MY_QUEUE),
    OWNED("pi-user", TicketList.View.OWNED),
    LOCKED("pi-lock", TicketList.View.LOCKED),
    ESCALATED("pi-exclamation-triangle", TicketList.View.ESCALATED),
    PENDING("pi-pause-circle", TicketList.View.PENDING),
    WATCHED("pi-eye", TicketList.View.WATCHED),
    VALIDATE("pi-check-square", TicketList.View.TO_VALIDATE);

    private static final String FOLDER = "/agent/";

    private final String icon;
    private final TicketList.View list;

    AgentView(String icon, TicketList.View list) {
        this.icon = icon;
        this.list = list;
    }

    /**
     * Returns the view at an address.
     *
     * @throws NotFoundException if there is none
     */
    static AgentView at(String path) {
        return Stream.of(values())
                .filter(view -> view.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return FOLDER + key();
    }

    String icon() {
        return icon;
    }

    TicketList.View list() {
        return list;
    }

    /** Returns how many of its tickets have an article that the agent has not read; told where the agent answers for them. */
    int fresh(TicketNews news) {
        return switch (this) {
            case LOCKED -> news.locked();
            case OWNED -> news.owned();
            case WATCHED -> news.watched();
            default -> 0;
        };
    }

    int count(TicketCounts counts) {
        return switch (this) {
            case QUEUE -> counts.myQueue();
            case OWNED -> counts.owned();
            case LOCKED -> counts.locked();
            case ESCALATED -> counts.escalated();
            case PENDING -> counts.pending();
            case WATCHED -> counts.watched();
            case VALIDATE -> counts.toValidate();
        };
    }
}

package org.guichet.web.agent;

import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.TicketCounts;
import org.guichet.ticket.TicketList;

/** The personal views of an agent, in the rail's order. */
public enum AgentView {
    QUEUE("pi-inbox", TicketList.View.MY_QUEUE, TicketCounts::myQueue),
    OWNED("pi-user", TicketList.View.OWNED, TicketCounts::owned),
    LOCKED("pi-lock", TicketList.View.LOCKED, TicketCounts::locked),
    PENDING("pi-pause-circle", TicketList.View.PENDING, TicketCounts::pending),
    VALIDATE("pi-check-square", TicketList.View.TO_VALIDATE, TicketCounts::toValidate);

    private static final String FOLDER = "/agent/";

    private final String icon;
    private final TicketList.View list;
    private final ToIntFunction<TicketCounts> count;

    AgentView(String icon, TicketList.View list, ToIntFunction<TicketCounts> count) {
        this.icon = icon;
        this.list = list;
        this.count = count;
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

    int count(TicketCounts counts) {
        return count.applyAsInt(counts);
    }
}

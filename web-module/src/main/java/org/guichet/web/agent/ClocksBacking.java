package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.sla.ClockQueries;
import org.guichet.web.look.Moments;

/** What was promised of the ticket of the page, read once it stands what was done to it. */
@Named("clocks")
@RequestScoped
public class ClocksBacking {

    @EJB
    private ClockQueries clocks;

    @Inject
    private TicketBacking ticket;

    @Inject
    private Moments moments;

    private List<ClockLine> lines = List.of();

    @PostConstruct
    void read() {
        lines = clocks.of(ticket.getNumber()).stream()
                .map(row -> ClockLine.of(row, moments.getNow()))
                .toList();
    }

    public List<ClockLine> getLines() {
        return lines;
    }
}

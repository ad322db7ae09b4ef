package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guichet.desk.QueueWeight;
import org.guichet.ticket.store.TicketCounter;

/** Counts the tickets of a queue that is about to be closed or given away. */
@ApplicationScoped
class TicketsOfQueue {

    @Inject
    private TicketCounter counter;

    void weigh(@Observes QueueWeight weight) {
        weight.add("tickets", counter.activeIn(weight.queueId()));
    }
}

package org.guichet.ticket;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.DeskQueries;
import org.guichet.platform.DomainException;
import org.guichet.ticket.model.Article;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Tickets;
import org.jspecify.annotations.Nullable;

/** The one way in which a ticket begins, whoever asks for it and by whatever channel. */
@ApplicationScoped
class TicketOpening {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private Clock clock;

    @EJB
    private DeskQueries desks;

    /**
     * Opens a ticket; what comes from outside into a queue that validates waits for an agent's word first (RT-11).
     *
     * @param contact where the requester is reached, and what is concerned
     * @param actorId who does it; none for Guichet itself
     * @throws DomainException {@code ticket.receivedInFuture} if it is said to have come later than now
     */
    ArticleRef open(OpenTicket command, TicketContact contact, @Nullable Long actorId) {
        Instant now = clock.instant();
        Instant since = command.knownSince(now);
        if (since.isAfter(now)) {
            throw new DomainException("ticket.receivedInFuture");
        }
        Ticket ticket = new Ticket(command, initialState(command), now);
        ticket.keep(contact);
        tickets.add(ticket);
        Article article = tickets.addArticle(ticket, command.first(), since);
        ticket.quote(article);
        tickets.addParticipants(ticket.id(), command.participants());
        Change opened = new Change(TicketEventKind.OPENED, null, ticket.state().name());
        recorder.record(ticket, List.of(opened), Cause.by(actorId), article.id());
        return article.ref();
    }

    private TicketState initialState(OpenTicket command) {
        boolean fromOutside = command.channel() == Channel.MAIL || command.channel() == Channel.PORTAL;
        boolean validates = desks.queue(command.queueId()).acknowledgeAt() == AcknowledgeAt.VALIDATION;
        return fromOutside && validates ? TicketState.TO_VALIDATE : TicketState.NEW;
    }
}

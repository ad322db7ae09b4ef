package org.guichet.ticket;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonNames;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketEvent;
import org.guichet.ticket.store.Tickets;

/** Loads a ticket for one who wants to change it: rights at the object, its lock, and what others did meanwhile. */
@ApplicationScoped
class TicketGuard {

    @Inject
    private Tickets tickets;

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    @EJB
    private DeskQueries desks;

    Actor caller() {
        return actors.current();
    }

    /**
     * Loads a ticket for a change of its properties.
     *
     * @param right that the caller needs on its queue
     * @param kinds of events since the caller's version that contradict the wish
     * @throws NotFoundException if there is no such ticket or the caller lacks the right
     * @throws ConflictException if someone else changed the same thing meanwhile
     */
    Ticket load(TicketCommand command, Actor caller, Right right, Set<TicketEventKind> kinds) {
        Ticket ticket = load(command.number(), caller, right);
        if (!caller.system()) {
            ticket.mustBeFreeFor(caller.personId());
        }
        if (command.version() != ticket.version()) {
            List<TicketEvent> others = tickets.eventsSince(ticket.id(), command.version(), kinds);
            if (!others.isEmpty()) {
                throw conflict(others.get(others.size() - 1));
            }
        }
        return ticket;
    }

    /**
     * Loads a ticket for a change.
     *
     * @throws NotFoundException if there is no such ticket or the caller lacks the right
     */
    Ticket load(long number, Actor caller, Right right) {
        Ticket ticket = tickets.forChange(number);
        if (!caller.may(right, ticket.queueId())) {
            throw new NotFoundException();
        }
        return ticket;
    }

    /**
     * Loads a ticket that someone named beside the one before them.
     *
     * @throws DomainException {@code ticket.unknown} if there is no such ticket or the caller lacks the right: a slip of the pen,
     *     to be told where it was made
     */
    Ticket named(long number, Actor caller, Right right) {
        return tickets.findForChange(number)
                .filter(ticket -> caller.may(right, ticket.queueId()))
                .orElseThrow(() -> new DomainException("ticket.unknown", String.valueOf(number)));
    }

    private ConflictException conflict(TicketEvent last) {
        PersonNames names = people.names(last.people());
        HistoryRow told = last.row(names);
        PersonRef actor = told.actor();
        return new ConflictException(actor == null ? "Guichet" : actor.displayName(), value(told));
    }

    /** Returns the value it has now; what the history keeps as a code becomes the key of its words. */
    private String value(HistoryRow told) {
        String to = told.to();
        if (to == null) {
            return "";
        }
        return switch (told.kind()) {
            case OPENED, VALIDATED, REJECTED, STATE_CHANGED -> "state." + to;
            case MERGED, JOINED -> "#" + to;
            case TYPE_CHANGED, TYPE_DECIDED -> "type." + to;
            case PRIORITY_CHANGED -> "priority." + priority(to).level();
            case QUEUE_CHANGED -> desks.queue(Long.parseLong(to)).name().fr();
            case SERVICE_CHANGED -> service(Long.parseLong(to));
            case OWNER_CHANGED, LOCK_CHANGED, REQUESTER_CHANGED, BENEFICIARY_CHANGED, TITLE_CHANGED -> to;
            // Nothing contradicts these: no wish asks for them as its contrary.
            case ESCALATED, LINKED, UNLINKED, WATCHED, UNWATCHED, ARTICLE_ADDED, ARTICLE_CONFIRMED, UNDONE -> "";
        };
    }

    private String service(long id) {
        return desks.services().stream()
                .filter(service -> service.id() == id)
                .map(service -> service.name().fr())
                .findFirst()
                .orElse("");
    }

    /** The last of three codes: impact, urgency, priority. */
    private static Priority priority(String codes) {
        return Priority.valueOf(codes.substring(codes.lastIndexOf(' ') + 1));
    }
}

package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketLink;
import org.guichet.ticket.store.Links;
import org.guichet.ticket.store.TicketPages;

/**
 * Ties tickets to one another: the problem that causes incidents (OT-67), what blocks what, what else to read. Whoever may
 * not read a ticket learns of no tie to it, neither here nor from a history.
 */
@Stateless
@RolesAllowed("AGENT")
public class TicketLinkService {

    private static final int MOST_FOUND = 8;
    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 100;

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private Links links;

    @Inject
    private TicketPages pages;

    @Inject
    private Clock clock;

    /**
     * Returns what a ticket is tied to, as far as the caller may read it: by kind, then by number.
     *
     * @throws NotFoundException if there is no such ticket, or not for the caller
     */
    public List<LinkRow> of(long number) {
        Actor caller = guard.caller();
        pages.mustBeReadable(number, caller);
        return links.of(number, caller);
    }

    /**
     * Returns active tickets that the caller may read, by a number or by words of their title, the newest first.
     *
     * @param text nothing is found for fewer than two characters
     */
    public List<LinkRow> search(String text) {
        String asked = text.strip();
        if (asked.length() < SHORTEST_SEARCH || asked.length() > LONGEST_SEARCH) {
            return List.of();
        }
        return links.search(asked, guard.caller(), MOST_FOUND);
    }

    /**
     * Ties a ticket on which the caller may note to another that they may read; both histories tell.
     *
     * @throws NotFoundException if there is no such first ticket, or not for the caller
     * @throws DomainException {@code ticket.unknown} if there is no such other one; {@code link.itself}, {@code link.exists},
     *     {@code link.circle}
     */
    @RolesAllowed({"AGENT", "SYSTEM"})
    public void link(LinkTicket command) {
        Pair both = pair(command.number(), command.other());
        TicketLink link = new TicketLink(command.kind(), command.number(), command.other(), clock.instant());
        if (links.find(link).isPresent()) {
            throw new DomainException("link.exists", String.valueOf(command.other()));
        }
        if (command.kind().hasDirection() && links.closesCircle(link)) {
            throw new DomainException("link.circle", String.valueOf(command.other()));
        }
        links.add(link);
        record(TicketEventKind.LINKED, command.kind(), both);
    }

    /**
     * Takes a tie away; both histories tell. What is not there any more is no fault.
     *
     * @throws NotFoundException if there is no such first ticket, or not for the caller
     * @throws DomainException {@code ticket.unknown} if the caller may not read the other one
     */
    public void unlink(UnlinkTicket command) {
        Pair both = pair(command.number(), command.other());
        links.find(new TicketLink(command.kind(), command.number(), command.other(), clock.instant()))
                .ifPresent(link -> {
                    links.remove(link);
                    record(TicketEventKind.UNLINKED, command.kind(), both);
                });
    }

    /** Loads both in the order of their numbers: two who tie the same tickets the other way round wait for one another. */
    private Pair pair(long number, long other) {
        Actor caller = guard.caller();
        pages.mustBeReadable(number, caller);
        if (number == other) {
            guard.load(number, caller, Right.NOTE);
            throw new DomainException("link.itself");
        }
        if (number < other) {
            Ticket first = guard.load(number, caller, Right.NOTE);
            return new Pair(first, guard.named(other, caller, Right.READ), caller);
        }
        Ticket second = guard.named(other, caller, Right.READ);
        return new Pair(guard.load(number, caller, Right.NOTE), second, caller);
    }

    private void record(TicketEventKind what, LinkKind kind, Pair both) {
        Cause cause = Cause.by(both.caller().system() ? null : both.caller().personId());
        recorder.record(both.one(), List.of(change(what, kind, both.other().id())), cause);
        recorder.record(
                both.other(), List.of(change(what, kind.opposite(), both.one().id())), cause);
    }

    private static Change change(TicketEventKind what, LinkKind kind, long other) {
        String tie = kind + " " + other;
        return what == TicketEventKind.LINKED ? new Change(what, null, tie) : new Change(what, tie, null);
    }

    private record Pair(Ticket one, Ticket other, Actor caller) {}
}

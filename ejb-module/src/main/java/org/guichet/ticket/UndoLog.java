package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guichet.directory.Actor;
import org.guichet.platform.DeskClock;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketBefore;
import org.guichet.ticket.store.Undos;

/** Remembers what tickets were before the wishes of people, so that they can take them back. */
@ApplicationScoped
class UndoLog {

    /** Longer than it is offered: who reads slowly may stay on the words that offer it. Mail does not wait that long. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What told someone outside, showed it to others, or touched another ticket, is not taken back. */
    private static final Set<TicketEventKind> FINAL = EnumSet.of(
            TicketEventKind.VALIDATED,
            TicketEventKind.MERGED,
            TicketEventKind.REQUESTER_CHANGED,
            TicketEventKind.BENEFICIARY_CHANGED);

    @Inject
    private Undos undos;

    @Inject
    private DeskClock clock;

    /**
     * Keeps what a ticket was, if a person changed it.
     *
     * @param before made before the wish
     */
    void keep(TicketBefore before, Ticket ticket, List<Change> changes, Actor person) {
        boolean isFinal = changes.stream().map(Change::kind).anyMatch(FINAL::contains);
        if (person.system() || isFinal || clock.isMoved()) {
            return;
        }
        before.seal(ticket, person.personId(), clock.instant().plus(PATIENCE));
        undos.add(before);
    }

    /**
     * What was wished as one is taken back as one: what is remembered of the answer counts for what followed from it too.
     *
     * @param articleId the answer; if it is not to be taken back, neither is the rest
     */
    void join(Ticket ticket, Actor person, long articleId) {
        List<TicketBefore> both = undos.lastTwo(ticket.id(), person.personId());
        if (both.isEmpty()) {
            return;
        }
        undos.forget(both.get(0));
        if (both.size() == 2 && Objects.equals(both.get(1).articleId(), articleId)) {
            both.get(1).seal(ticket, person.personId(), clock.instant().plus(PATIENCE));
        }
    }
}

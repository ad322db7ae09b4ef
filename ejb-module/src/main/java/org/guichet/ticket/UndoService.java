package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketBefore;
import org.guichet.ticket.store.ReturnedFiles;
import org.guichet.ticket.store.Tickets;
import org.guichet.ticket.store.Undos;

/**
 * Takes back what somebody did a moment ago, exactly: whoever did it, as long as nobody changed the ticket since. What was
 * to be sent is not sent. Nothing of it lies in memory: any node can do it.
 */
@Stateless
@RolesAllowed("AGENT")
public class UndoService {

    /** The word by which the history tells such changes from others. */
    private static final String RULE = "undo";

    @Inject
    private Tickets tickets;

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private Undos undos;

    @Inject
    private HiddenAnswers hidden;

    @Inject
    private ReturnedFiles returned;

    @Inject
    private Clock clock;

    /** Returns what the caller did last to a ticket, if they can take it back. */
    public Optional<UndoOffer> offer(long number) {
        return undos.last(number, guard.caller().personId(), clock.instant()).map(TicketBefore::offer);
    }

    /**
     * Takes it back: the ticket is what it was, the answer that came with it was never written.
     *
     * @return the answer, or what was forwarded, to be written on
     * @throws NotFoundException if there is no such ticket, or it comes from a queue that the caller may not read
     * @throws DomainException {@code undo.over} if it is too late, {@code undo.changed} if somebody changed the ticket since;
     *     then nothing is taken back
     */
    public Undone undo(UndoTicket command) {
        Actor caller = guard.caller();
        Ticket ticket = tickets.forChange(command.number());
        TicketBefore before =
                undos.last(command.number(), caller.personId(), clock.instant()).orElse(null);
        if (before == null) {
            guard.load(command.number(), caller, Right.READ);
            throw new DomainException("undo.over");
        }
        if (!caller.may(Right.READ, before.queueId())) {
            throw new NotFoundException();
        }
        if (before.offer().version() != command.version()) {
            throw new DomainException("undo.changed");
        }
        if (!undos.claim(before)) {
            throw new DomainException("undo.sent");
        }
        List<Change> changes = new ArrayList<>();
        if (before.articleId() != null) {
            changes.add(new Change(TicketEventKind.UNDONE, null, null));
        }
        changes.addAll(ticket.takeBack(before, clock.instant()));
        recorder.takenBack(ticket, changes, new Cause(caller.personId(), RULE, null), before);
        Undone undone = withdraw(ticket, before, caller);
        undos.forget(before);
        return undone;
    }

    /** What was written is there no more; its author has it, with its files, to write on. */
    private Undone withdraw(Ticket ticket, TicketBefore before, Actor author) {
        TicketRef ref = new TicketRef(ticket.id(), ticket.version());
        Long articleId = before.articleId();
        if (articleId == null) {
            return new Undone(ref, null, null);
        }
        ForwardArticle forward = tickets.forwarded(articleId);
        Reply answer = tickets.withdraw(ticket, articleId, before.participants());
        if (answer != null) {
            returned.keep(ticket.id(), author.personId(), answer.attachments(), clock.instant());
        }
        return new Undone(ref, answer, forward);
    }

    /** Shows some answers that can no longer be taken back to those who asked; returns whether there may be more. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean showDue() {
        return hidden.showDue();
    }

    /** Forgets what can no longer be taken back. */
    @RolesAllowed(Roles.SYSTEM)
    public void forgetOver() {
        undos.deleteOver(clock.instant());
    }
}

package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Tickets;

/**
 * What agents do to tickets. Each method loads the ticket for change, checks the caller's right on its queue, its lock
 * and what others did since the caller's version, makes one call of the domain and records what happened. All throw
 * {@link NotFoundException} for what is absent or forbidden, {@link ConflictException} when someone else changed the
 * same thing, and {@link DomainException} when the desk's rules say no.
 */
@Stateless
@RolesAllowed({"AGENT", "SYSTEM"})
public class TicketService {

    /** Whatever moved the state since contradicts a wish to move it: what was validated meanwhile is not rejected unseen. */
    static final Set<TicketEventKind> STATE = EnumSet.of(
            TicketEventKind.VALIDATED, TicketEventKind.REJECTED, TicketEventKind.STATE_CHANGED, TicketEventKind.MERGED);

    /** Who said what it is since contradicts a wish to say it. */
    static final Set<TicketEventKind> TYPE = EnumSet.of(TicketEventKind.TYPE_CHANGED, TicketEventKind.TYPE_DECIDED);

    @Inject
    private Tickets tickets;

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketOpening opening;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private TicketChanges changes;

    @Inject
    private LockRule locks;

    @EJB
    private ActorService actors;

    /**
     * Opens a ticket for someone (PM-04), as an agent who may create in the queue or as Guichet for a mail; the history then
     * names who wrote it.
     *
     * @return its first article
     */
    public ArticleRef open(OpenTicket command) {
        return open(command, TicketContact.NONE);
    }

    /** As {@link #open(OpenTicket)}, with where the requester is reached and what is concerned (RT-28, RT-29). */
    public ArticleRef open(OpenTicket command, TicketContact contact) {
        Actor caller = guard.caller();
        if (!caller.may(Right.CREATE, command.queueId())) {
            throw new NotFoundException();
        }
        return opening.open(
                command,
                contact,
                caller.system() ? command.first().author().personId() : Long.valueOf(caller.personId()));
    }

    /** Accepts it as a request and says what it is (AP-24). */
    public TicketRef validate(ValidateTicket command) {
        return changes.make(command, Right.OWNER, STATE, null, (t, a, now) -> t.validate(command.type(), now));
    }

    public TicketRef reject(RejectTicket command) {
        return changes.make(command, Right.OWNER, STATE, command.reason(), (t, a, now) -> t.reject(now));
    }

    public TicketRef restore(RestoreTicket command) {
        return changes.make(command, Right.OWNER, STATE, null, (t, a, now) -> t.restore(now));
    }

    /** The caller becomes the owner (RT-16, RT-17), and its only one where the desk says so (OT-75). */
    public TicketRef take(TakeTicket command) {
        return changes.make(
                command,
                Right.OWNER,
                EnumSet.of(TicketEventKind.OWNER_CHANGED),
                null,
                (t, a, now) -> t.take(a.personId(), locks.onTake(t.queueId()), now));
    }

    /** Makes someone the owner who may own in its queue, or nobody (PM-07). */
    public TicketRef assign(AssignTicket command) {
        Long ownerId = command.ownerId();
        return changes.make(command, Right.OWNER, EnumSet.of(TicketEventKind.OWNER_CHANGED), null, (t, a, now) -> {
            if (ownerId != null && !actors.of(ownerId).may(Right.OWNER, t.queueId())) {
                throw new DomainException("ticket.ownerMayNot");
            }
            return t.assign(ownerId, now);
        });
    }

    /** Moves it to a queue into which the caller may move tickets. */
    public TicketRef move(MoveTicket command) {
        return changes.make(
                command, Right.OWNER, EnumSet.of(TicketEventKind.QUEUE_CHANGED), command.reason(), (t, a, now) -> {
                    if (!a.may(Right.MOVE_INTO, command.queueId())) {
                        throw new NotFoundException();
                    }
                    Long owner = t.ownerId();
                    boolean keeps = owner != null && actors.of(owner).may(Right.OWNER, command.queueId());
                    return t.move(command.queueId(), keeps, now);
                });
    }

    public TicketRef changeType(ChangeType command) {
        return changes.make(command, Right.NOTE, TYPE, null, (t, a, now) -> t.changeType(command.type(), now));
    }

    public TicketRef changeTitle(ChangeTitle command) {
        return changes.make(
                command,
                Right.NOTE,
                EnumSet.of(TicketEventKind.TITLE_CHANGED),
                null,
                (t, a, now) -> t.rename(command.title(), now));
    }

    /** Sets impact, urgency and priority; agents only, never a requester (OT-12, OT-13). */
    public TicketRef prioritise(Prioritise command) {
        return changes.make(
                command,
                Right.PRIORITY,
                EnumSet.of(TicketEventKind.PRIORITY_CHANGED),
                command.reason(),
                (t, a, now) -> t.prioritise(command, now));
    }

    /** Reserves it to the caller (OT-74). */
    public TicketRef lock(LockTicket command) {
        return changes.make(
                command,
                Right.OWNER,
                EnumSet.of(TicketEventKind.LOCK_CHANGED),
                null,
                (t, a, now) -> t.lock(a.personId(), now));
    }

    /** Ends a lock, one's own or that of a colleague who forgot it; the history tells. */
    public TicketRef unlock(UnlockTicket command) {
        return changes.make(command.number(), Right.OWNER, (t, a, now) -> t.unlock(now));
    }

    /** Lets it wait until an instant (OT-73), and says what it turns out to be (OT-70). */
    public TicketRef pend(PendTicket command) {
        Set<TicketEventKind> contrary = EnumSet.copyOf(STATE);
        if (command.type() != null) {
            contrary.addAll(TYPE);
        }
        return changes.make(
                command,
                Right.REPLY,
                contrary,
                null,
                (t, a, now) -> t.pend(command.until(), command.autoClose(), command.awaits(), command.type(), now));
    }

    /** What was asked for is done; the ticket leaves every list of work (RT-25, RT-26). */
    public TicketRef resolve(ResolveTicket command) {
        return changes.make(command, Right.REPLY, STATE, null, (t, a, now) -> t.resolve(now));
    }

    public TicketRef close(CloseTicket command) {
        return changes.make(command, Right.REPLY, STATE, null, (t, a, now) -> t.close(now));
    }

    public TicketRef reopen(ReopenTicket command) {
        return changes.make(command, Right.REPLY, STATE, null, (t, a, now) -> t.reopen(now));
    }

    /**
     * Lets it go on in another ticket that the caller may work on too; its people are known there from now on, and both
     * histories tell.
     *
     * @throws DomainException {@code ticket.unknown} if there is no such other ticket
     */
    public TicketRef merge(MergeTicket command) {
        return changes.make(command, Right.OWNER, STATE, null, (t, a, now) -> {
            Ticket survivor = guard.named(command.survivor(), a, Right.OWNER);
            List<Change> merged = t.mergeInto(survivor, now);
            tickets.copyPeople(t, survivor);
            recorder.record(survivor, survivor.join(t), Cause.by(a.system() ? null : a.personId()));
            return merged;
        });
    }
}

package org.guichet.ticket.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guichet.platform.DomainException;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * One matter. It arrives, by mail or by hand, as new or to be validated; an agent takes it and becomes its owner; the
 * two sides write to one another; it may wait for an instant; it is resolved and closed, and a word of its requester
 * opens it again. Every change answers what the history shall tell. Its properties carry a version, which moves with
 * each change of them and stays when an article arrives, so that a mail never collides with a form.
 */
@Entity
@Table(name = "ticket")
public class Ticket extends TicketFacts {

    private static final int MAX_TITLE = 255;
    private static final int MAX_EXCERPT = 200;

    protected Ticket() {}

    /**
     * Opens a ticket.
     *
     * @param initial {@code TO_VALIDATE} or {@code NEW}
     */
    public Ticket(OpenTicket command, TicketState initial, Instant at) {
        queueId = command.queueId();
        serviceId = command.serviceId();
        type = command.type();
        state = initial;
        title = cut(command.title(), MAX_TITLE);
        priority = new TicketPriority(command.impact(), command.urgency(), null, null);
        channel = command.channel();
        answerable = command.answerable();
        requesterId = command.requesterId();
        Long beneficiary = command.beneficiaryId();
        beneficiaryId = beneficiary == null ? requesterId : beneficiary;
        version = 1;
        createdAt = at;
        changedAt = at;
        lastArticleAt = at;
    }

    public List<Change> validate(Instant at) {
        return become(TicketState.NEW, TicketEventKind.VALIDATED, at);
    }

    public List<Change> reject(Instant at) {
        return become(TicketState.REJECTED, TicketEventKind.REJECTED, at);
    }

    public List<Change> restore(Instant at) {
        return become(TicketState.TO_VALIDATE, TicketEventKind.STATE_CHANGED, at);
    }

    /** Gives it to an owner or to nobody; a new ticket that gets an owner is open. */
    public List<Change> assign(@Nullable Long newOwner, Instant at) {
        mustBeActive();
        List<Change> changes = new ArrayList<>();
        if (!Objects.equals(ownerId, newOwner)) {
            changes.add(Change.of(TicketEventKind.OWNER_CHANGED, ownerId, newOwner));
            ownerId = newOwner;
        }
        if (newOwner != null && state == TicketState.NEW) {
            changes.addAll(become(TicketState.OPEN, TicketEventKind.STATE_CHANGED, at));
        }
        return touched(changes, at);
    }

    /**
     * Moves it to another queue.
     *
     * @param keepsOwner whether the owner may own there too; otherwise the new queue's people take it up
     */
    public List<Change> move(long newQueueId, boolean keepsOwner, Instant at) {
        mustBeActive();
        if (newQueueId == queueId) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(TicketEventKind.QUEUE_CHANGED, queueId, newQueueId));
        queueId = newQueueId;
        if (!keepsOwner) {
            changes.addAll(assign(null, at));
            changes.addAll(unlock(at));
        }
        return touched(changes, at);
    }

    public List<Change> changeType(TicketType newType, Instant at) {
        Change change = Change.of(TicketEventKind.TYPE_CHANGED, type, newType);
        type = newType;
        return touched(List.of(change), at);
    }

    public List<Change> rename(String newTitle, Instant at) {
        Change change = Change.of(TicketEventKind.TITLE_CHANGED, title, newTitle);
        title = cut(newTitle, MAX_TITLE);
        return touched(List.of(change), at);
    }

    /** Sets impact and urgency, and the priority that follows from them unless a reason is given for another one. */
    public List<Change> prioritise(Prioritise wish, Instant at) {
        var next = new TicketPriority(wish.impact(), wish.urgency(), wish.override(), wish.reason());
        Change change = Change.of(TicketEventKind.PRIORITY_CHANGED, priority, next);
        priority = next;
        return touched(List.of(change), at);
    }

    /** Reserves it to one agent; who holds it already keeps it. */
    public List<Change> lock(long agentId, Instant at) {
        mustBeActive();
        if (Objects.equals(lockAgentId(), agentId)) {
            return List.of();
        }
        Change change = Change.of(TicketEventKind.LOCK_CHANGED, lockAgentId(), agentId);
        lock = new TicketLock(agentId, at);
        return touched(List.of(change), at);
    }

    public List<Change> unlock(Instant at) {
        if (lock == null) {
            return List.of();
        }
        Change change = Change.of(TicketEventKind.LOCK_CHANGED, lock.agentId(), null);
        lock = null;
        return touched(List.of(change), at);
    }

    public List<Change> pend(Instant until, boolean autoClose, Awaits whom, Instant at) {
        if (!until.isAfter(at)) {
            throw new DomainException("ticket.pendingInThePast");
        }
        TicketState next = autoClose ? TicketState.PENDING_AUTO_CLOSE : TicketState.PENDING_REMINDER;
        List<Change> changes = become(next, TicketEventKind.STATE_CHANGED, at);
        pendingUntil = until;
        awaits = whom;
        return changes;
    }

    public List<Change> resolve(Instant at) {
        List<Change> changes = become(TicketState.RESOLVED, TicketEventKind.STATE_CHANGED, at);
        resolvedAt = at;
        return changes;
    }

    /** Ends the processing; what is closed without having been resolved was resolved now. */
    public List<Change> close(Instant at) {
        List<Change> changes = become(TicketState.CLOSED, TicketEventKind.STATE_CHANGED, at);
        resolvedAt = resolvedAt == null ? at : resolvedAt;
        closedAt = at;
        return changes;
    }

    public List<Change> reopen(Instant at) {
        List<Change> changes = become(TicketState.OPEN, TicketEventKind.STATE_CHANGED, at);
        resolvedAt = null;
        closedAt = null;
        return changes;
    }

    public List<Change> mergeInto(Ticket survivor, Instant at) {
        if (survivor.id == id || survivor.state == TicketState.MERGED) {
            throw new DomainException("ticket.cannotMerge");
        }
        List<Change> changes = new ArrayList<>(unlock(at));
        changes.addAll(become(TicketState.MERGED, TicketEventKind.MERGED, at));
        mergedIntoId = survivor.id;
        return changes;
    }

    /** The other side wrote: what waited or was over is open again, and it is the desk's turn (RT-23). */
    public List<Change> hearFromRequester(String words, Instant at) {
        arrived(words, at);
        awaits = Awaits.DESK;
        boolean over = state == TicketState.RESOLVED || state == TicketState.CLOSED;
        return state.isPending() || over ? reopen(at) : List.of();
    }

    /** The desk wrote a public answer; the first one is remembered, and opens a new ticket. */
    public List<Change> answer(String words, Instant at) {
        arrived(words, at);
        firstAnswerAt = firstAnswerAt == null ? at : firstAnswerAt;
        return state == TicketState.NEW ? become(TicketState.OPEN, TicketEventKind.STATE_CHANGED, at) : List.of();
    }

    /**
     * An article came that changes nothing else.
     *
     * @param words for the excerpt; none for an internal note, whose words never leave it
     */
    public void arrived(@Nullable String words, Instant at) {
        articleVersion++;
        lastArticleAt = at;
        if (words != null && !words.isBlank()) {
            describe(words);
        }
    }

    /** Shows the words with which it began. */
    public void describe(String words) {
        excerpt = cut(words, MAX_EXCERPT);
    }

    /** A locked ticket is its holder's alone. */
    public void mustBeFreeFor(long agentId) {
        if (lock != null && lock.agentId() != agentId) {
            throw new DomainException("ticket.locked");
        }
    }

    private void mustBeActive() {
        if (!state.isActive()) {
            throw new DomainException("ticket.notActive");
        }
    }

    private List<Change> become(TicketState next, TicketEventKind kind, Instant at) {
        if (!state.mayBecome(next)) {
            throw new DomainException("ticket.moveNotAllowed");
        }
        Change change = Change.of(kind, state, next);
        state = next;
        pendingUntil = null;
        awaits = Awaits.DESK;
        if (!next.isActive()) {
            lock = null;
        }
        return touched(List.of(change), at);
    }

    private List<Change> touched(List<Change> changes, Instant at) {
        if (!changes.isEmpty()) {
            version++;
            changedAt = at;
        }
        return changes;
    }

    private static String cut(String text, int length) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
        return line.substring(0, end) + "…";
    }
}

package org.guichet.ticket.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guichet.platform.DomainException;
import org.guichet.platform.Fit;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One matter. It arrives, by mail or by hand, as new or to be validated; an agent takes it and becomes its owner; the
 * two sides write to one another; it may wait for an instant; it is resolved and closed, and a word of its requester
 * opens it again. Every change answers what the history shall tell. Its properties carry a version, which moves by one with
 * each wish that changes them and stays when an article arrives, so that a mail never collides with a form.
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
        title = Fit.line(command.title(), MAX_TITLE);
        priority = new TicketPriority(command.impact(), command.urgency(), null, null);
        channel = command.channel();
        answerable = command.answerable();
        requesterId = command.requesterId();
        Long beneficiary = command.beneficiaryId();
        beneficiaryId = beneficiary == null ? requesterId : beneficiary;
        version = 1;
        createdAt = command.knownSince(at);
        changedAt = at;
        lastArticleAt = at;
    }

    /** Keeps what the requester said of where they are reached and of what it is about. */
    public void keep(TicketContact contact) {
        contactOffice = contact.office();
        contactPhone = contact.phone();
        equipment = contact.equipment();
    }

    public List<Change> validate(Instant at) {
        return validate(null, at);
    }

    /**
     * Accepts it as a request; if somebody took it before, it is open at once.
     *
     * @param decided what it is, in the agent's judgement
     */
    public List<Change> validate(@Nullable TicketType decided, Instant at) {
        List<Change> changes = new ArrayList<>(step(TicketState.NEW, TicketEventKind.VALIDATED));
        if (decided != null) {
            changes.add(Change.of(TicketEventKind.TYPE_DECIDED, decided == type ? null : type, decided));
            type = decided;
        }
        if (ownerId != null) {
            changes.addAll(step(TicketState.OPEN, TicketEventKind.STATE_CHANGED));
        }
        return touched(changes, at);
    }

    public List<Change> reject(Instant at) {
        return become(TicketState.REJECTED, TicketEventKind.REJECTED, at);
    }

    public List<Change> restore(Instant at) {
        return become(TicketState.TO_VALIDATE, TicketEventKind.STATE_CHANGED, at);
    }

    /** Gives it to an owner or to nobody; a new ticket that gets an owner is open. */
    public List<Change> assign(@Nullable Long newOwner, Instant at) {
        return touched(handTo(newOwner), at);
    }

    /**
     * An agent makes it theirs.
     *
     * @param locks whether it is theirs alone from now on (OT-75)
     */
    public List<Change> take(long agentId, boolean locks, Instant at) {
        List<Change> changes = new ArrayList<>(handTo(agentId));
        if (locks && lock == null) {
            changes.add(reserve(agentId, at));
        }
        return touched(changes, at);
    }

    private List<Change> handTo(@Nullable Long newOwner) {
        mustBeActive();
        List<Change> changes = new ArrayList<>(give(newOwner));
        if (newOwner != null && state == TicketState.NEW) {
            changes.addAll(step(TicketState.OPEN, TicketEventKind.STATE_CHANGED));
        }
        return changes;
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
        changes.addAll(release());
        if (!keepsOwner) {
            changes.addAll(give(null));
        }
        return touched(changes, at);
    }

    /** Somebody else asks, or it is for somebody else; from now on it is theirs to read and to answer. */
    public List<Change> changePeople(long newRequester, long newBeneficiary, Instant at) {
        return touched(appoint(newRequester, newBeneficiary), at);
    }

    public List<Change> changeType(TicketType newType, Instant at) {
        return touched(retype(newType), at);
    }

    /** Another service of the catalogue is what it is about, or none. */
    public List<Change> changeService(@Nullable Long newServiceId, Instant at) {
        if (Objects.equals(serviceId, newServiceId)) {
            return List.of();
        }
        Change change = Change.of(TicketEventKind.SERVICE_CHANGED, serviceId, newServiceId);
        serviceId = newServiceId;
        return touched(List.of(change), at);
    }

    public List<Change> rename(String newTitle, Instant at) {
        String line = Fit.line(newTitle, MAX_TITLE);
        if (line.isEmpty()) {
            throw new DomainException("ticket.titleEmpty");
        }
        if (line.equals(title)) {
            return List.of();
        }
        Change change = Change.of(TicketEventKind.TITLE_CHANGED, title, line);
        title = line;
        return touched(List.of(change), at);
    }

    /** Sets impact and urgency, and the priority that follows from them unless a reason is given for another one. */
    public List<Change> prioritise(Prioritise wish, Instant at) {
        var next = new TicketPriority(wish.impact(), wish.urgency(), wish.override(), wish.reason());
        if (next.equals(priority)) {
            return List.of();
        }
        Change change = Change.of(TicketEventKind.PRIORITY_CHANGED, priority, next);
        priority = next;
        return touched(List.of(change), at);
    }

    /** Reserves it to one agent; who holds it already keeps it, and nobody takes it from another. */
    public List<Change> lock(long agentId, Instant at) {
        mustBeActive();
        mustBeFreeFor(agentId);
        if (lock != null) {
            return List.of();
        }
        return touched(List.of(reserve(agentId, at)), at);
    }

    public List<Change> unlock(Instant at) {
        return touched(release(), at);
    }

    /**
     * Lets it wait.
     *
     * @param autoClose whether it closes then, instead of coming back
     * @param whom for whom it waits
     */
    public List<Change> pend(Instant until, boolean autoClose, Awaits whom, Instant at) {
        return pend(until, autoClose, whom, null, at);
    }

    /** Lets it wait, and says what it turns out to be (OT-70). */
    public List<Change> pend(Instant until, boolean autoClose, Awaits whom, @Nullable TicketType newType, Instant at) {
        if (!until.isAfter(at)) {
            throw new DomainException("ticket.pendingInThePast");
        }
        TicketState next = autoClose ? TicketState.PENDING_AUTO_CLOSE : TicketState.PENDING_REMINDER;
        List<Change> changes = new ArrayList<>(step(next, TicketEventKind.STATE_CHANGED));
        changes.addAll(newType == null ? List.of() : retype(newType));
        pendingUntil = until;
        awaits = whom;
        return touched(changes, at);
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

    /** Opens again what waits or is over. */
    public List<Change> reopen(Instant at) {
        if (!mayReopen()) {
            throw new DomainException("ticket.moveNotAllowed");
        }
        List<Change> changes = become(TicketState.OPEN, TicketEventKind.STATE_CHANGED, at);
        resolvedAt = null;
        closedAt = null;
        return changes;
    }

    /** Lets it go on in another ticket, which must itself be able to go on. */
    public List<Change> mergeInto(Ticket survivor, Instant at) {
        if (survivor.id == id) {
            throw new DomainException("ticket.mergedIntoItself");
        }
        if (survivor.state == TicketState.MERGED || survivor.state == TicketState.REJECTED) {
            throw new DomainException("ticket.mergedIntoNothing", String.valueOf(survivor.id));
        }
        List<Change> changes = new ArrayList<>(step(TicketState.MERGED, TicketEventKind.STATE_CHANGED));
        mergedIntoId = survivor.id;
        changes.add(Change.of(TicketEventKind.MERGED, id, survivor.id));
        return touched(changes, at);
    }

    /** Another ticket goes on in this one, of which nothing changes: no wish of another agent collides with that. */
    public List<Change> join(Ticket merged) {
        return List.of(Change.of(TicketEventKind.JOINED, null, merged.id));
    }

    /** The other side wrote: what waited or was over is open again, and it is the desk's turn (RT-23). */
    public List<Change> hearFromRequester(Article article, Instant at) {
        arrived(at);
        quote(article);
        awaits = Awaits.DESK;
        return mayReopen() ? reopen(at) : List.of();
    }

    /** The desk wrote a public answer; the first one is remembered, and opens a ticket that was new or to be validated. */
    public List<Change> answer(Article article, Instant at) {
        if (state == TicketState.MERGED || state == TicketState.REJECTED) {
            throw new DomainException("ticket.over");
        }
        arrived(at);
        quote(article);
        firstAnswerAt = firstAnswerAt == null ? at : firstAnswerAt;
        List<Change> changes = new ArrayList<>();
        if (state == TicketState.TO_VALIDATE) {
            changes.addAll(step(TicketState.NEW, TicketEventKind.VALIDATED));
        }
        if (state == TicketState.NEW) {
            changes.addAll(step(TicketState.OPEN, TicketEventKind.STATE_CHANGED));
        }
        return touched(changes, at);
    }

    /**
     * Is again what it was before the wish of someone who takes it back; what came in meanwhile stays.
     *
     * @throws DomainException {@code undo.changed} if it was changed since
     */
    public List<Change> takeBack(TicketBefore before, Instant at) {
        if (!before.isLastOf(this)) {
            throw new DomainException("undo.changed");
        }
        List<Change> changes = differences(before);
        recall(before);
        if (before.articleId() != null) {
            articleVersion++;
        }
        return touched(changes, at);
    }

    /** Is, for the eyes of those who asked, what it was before an answer that can still be taken back. */
    public void showAs(TicketBefore before) {
        recall(before);
    }

    /** An article came that changes nothing else. */
    public void arrived(Instant at) {
        articleVersion++;
        lastArticleAt = at;
    }

    /** Shows in lists how an article begins; what is not public never gets there. */
    public void quote(Article article) {
        String words = Fit.line(article.bodyText(), MAX_EXCERPT);
        if (article.visibility() == Visibility.PUBLIC && !words.isEmpty()) {
            excerpt = words;
        }
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

    private boolean mayReopen() {
        return state.isPending() || state == TicketState.RESOLVED || state == TicketState.CLOSED;
    }

    private List<Change> become(TicketState next, TicketEventKind kind, Instant at) {
        return touched(step(next, kind), at);
    }

    /** Goes to another state; what is no longer anybody's work is nobody's to lock. */
    private List<Change> step(TicketState next, TicketEventKind kind) {
        if (!state.mayBecome(next)) {
            throw new DomainException("ticket.moveNotAllowed");
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(kind, state, next));
        state = next;
        pendingUntil = null;
        awaits = Awaits.DESK;
        if (!next.isActive()) {
            changes.addAll(release());
        }
        return changes;
    }

    private Change reserve(long agentId, Instant at) {
        lock = new TicketLock(agentId, at);
        return Change.of(TicketEventKind.LOCK_CHANGED, null, agentId);
    }

    private List<Change> give(@Nullable Long newOwner) {
        if (Objects.equals(ownerId, newOwner)) {
            return List.of();
        }
        Change change = Change.of(TicketEventKind.OWNER_CHANGED, ownerId, newOwner);
        ownerId = newOwner;
        return List.of(change);
    }

    private List<Change> release() {
        if (lock == null) {
            return List.of();
        }
        Change change = Change.of(TicketEventKind.LOCK_CHANGED, lock.agentId(), null);
        lock = null;
        return List.of(change);
    }

    private List<Change> touched(List<Change> changes, Instant at) {
        if (!changes.isEmpty()) {
            version++;
            changedAt = at;
        }
        return changes;
    }
}

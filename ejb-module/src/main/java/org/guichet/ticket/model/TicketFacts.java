package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.directory.PersonNames;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Priority;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketDue;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketForMail;
import org.guichet.ticket.TicketForNotice;
import org.guichet.ticket.TicketLife;
import org.guichet.ticket.TicketPeople;
import org.guichet.ticket.TicketProperties;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketTimes;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** What is stored of a ticket, and how it is told; what may become of it is in {@link Ticket}. */
@MappedSuperclass
public abstract class TicketFacts extends TicketValues {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "version")
    int version;

    @Column(name = "article_version")
    int articleVersion;

    /** Reckoned by the database from the state, for its indexes. */
    @Column(name = "is_active", insertable = false, updatable = false)
    boolean active;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    Channel channel;

    /** False if its first mail came from a machine or a list, which is never answered. */
    @Column(name = "is_answerable")
    boolean answerable;

    @Column(name = "requester_id")
    long requesterId;

    @Column(name = "beneficiary_id")
    long beneficiaryId;

    /** Whom its first words name (RT-27). */
    @Column(name = "named_agent_id")
    @Nullable Long namedAgentId;

    @Column(name = "responsible_id")
    @Nullable Long responsibleId;

    @Column(name = "merged_into_id")
    @Nullable Long mergedIntoId;

    @Column(name = "contact_office")
    @Nullable String contactOffice;

    @Column(name = "contact_phone")
    @Nullable String contactPhone;

    @Column(name = "equipment")
    @Nullable String equipment;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public int articleVersion() {
        return articleVersion;
    }

    public long queueId() {
        return queueId;
    }

    public TicketState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public Priority priority() {
        return priority.priority();
    }

    public long requesterId() {
        return requesterId;
    }

    public long beneficiaryId() {
        return beneficiaryId;
    }

    public @Nullable Long ownerId() {
        return ownerId;
    }

    public @Nullable Long lockAgentId() {
        return lock == null ? null : lock.agentId();
    }

    public @Nullable Long mergedIntoId() {
        return mergedIntoId;
    }

    public @Nullable Instant pendingUntil() {
        return pendingUntil;
    }

    public @Nullable Instant firstAnswerAt() {
        return firstAnswerAt;
    }

    /** Its first words name an agent. */
    public void names(long agentId) {
        namedAgentId = agentId;
    }

    /** Something else is owed next, or nothing more. */
    public void owe(TicketDue due) {
        promise = new TicketPromise(due);
    }

    public TicketDue due() {
        return promise.due();
    }

    /** Tells it as promises need it. */
    public TicketLife life(List<TicketLife.Step> steps) {
        return new TicketLife(id, queueId, priority.priority(), firstAnswerAt, pendingUntil, steps);
    }

    /** Returns everyone who is named on it. */
    public Set<Long> people() {
        Set<Long> ids = new HashSet<>(List.of(requesterId, beneficiaryId));
        Stream.of(ownerId, lockAgentId(), namedAgentId).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    /** Puts other people in the place of those who ask. */
    List<Change> appoint(long newRequester, long newBeneficiary) {
        List<Change> changes = new ArrayList<>();
        both(changes, TicketEventKind.REQUESTER_CHANGED, requesterId, newRequester);
        both(changes, TicketEventKind.BENEFICIARY_CHANGED, beneficiaryId, newBeneficiary);
        requesterId = newRequester;
        beneficiaryId = newBeneficiary;
        return changes;
    }

    /** Says what it is. */
    List<Change> retype(TicketType newType) {
        List<Change> changes = new ArrayList<>();
        both(changes, TicketEventKind.TYPE_CHANGED, type, newType);
        type = newType;
        return changes;
    }

    /** Tells what becomes different when it is again what it was. */
    List<Change> differences(TicketBefore before) {
        List<Change> changes = new ArrayList<>();
        both(changes, TicketEventKind.STATE_CHANGED, state, before.state);
        both(changes, TicketEventKind.QUEUE_CHANGED, queueId, before.queueId);
        both(changes, TicketEventKind.OWNER_CHANGED, ownerId, before.ownerId);
        both(changes, TicketEventKind.LOCK_CHANGED, lockAgentId(), before.lock == null ? null : before.lock.agentId());
        both(changes, TicketEventKind.TYPE_CHANGED, type, before.type);
        both(changes, TicketEventKind.SERVICE_CHANGED, serviceId, before.serviceId);
        both(changes, TicketEventKind.TITLE_CHANGED, title, before.title);
        both(changes, TicketEventKind.PRIORITY_CHANGED, priority, before.priority);
        return changes;
    }

    private static void both(
            List<Change> changes, TicketEventKind kind, @Nullable Object now, @Nullable Object before) {
        if (!Objects.equals(now, before)) {
            changes.add(Change.of(kind, now, before));
        }
    }

    /** Is again what it was; how the last words began, too, unless others came after them. */
    void recall(TicketBefore before) {
        take(before);
        if (!before.isFollowedByArticles(this)) {
            takeWords(before);
        }
    }

    public TicketPeople people(PersonNames names) {
        return new TicketPeople(
                names.of(requesterId),
                names.of(beneficiaryId),
                names.ofNullable(ownerId),
                names.ofNullable(lockAgentId()),
                names.ofNullable(namedAgentId));
    }

    public TicketProperties properties() {
        return new TicketProperties(
                title,
                type,
                state,
                priority.impact(),
                priority.urgency(),
                priority.priority(),
                priority.reason(),
                queueId,
                serviceId,
                channel,
                awaits,
                mergedIntoId);
    }

    public TicketContact contact() {
        return new TicketContact(contactOffice, contactPhone, equipment);
    }

    /** Tells whether it was resolved or closed, so that a word of its requester opens it again, or not. */
    public boolean isOver() {
        return state == TicketState.RESOLVED || state == TicketState.CLOSED;
    }

    /** Returns until when what is over may be opened again by its requester; none for what is not over, or not in that way. */
    public @Nullable Instant reopenUntil(Duration time) {
        Instant end = closedAt != null ? closedAt : resolvedAt;
        return isOver() && end != null ? end.plus(time) : null;
    }

    /** @param time for how long it may be opened again once it is over; none for not at all */
    public RequestRow requestRow(PersonNames names, @Nullable Duration time) {
        return new RequestRow(
                id,
                title,
                state,
                awaits,
                queueId,
                names.of(requesterId),
                names.ofNullable(ownerId),
                createdAt,
                lastArticleAt,
                resolvedAt,
                time == null ? null : reopenUntil(time),
                due());
    }

    /** Tells it as automatic mail needs it. */
    public TicketForMail forMail(@Nullable String requesterAddress) {
        return new TicketForMail(
                id, queueId, channel, state, title, requesterId, beneficiaryId, requesterAddress, answerable);
    }

    /** Tells it as notices to agents need it. */
    public TicketForNotice forNotice(TicketForNotice.@Nullable Added added) {
        Long inCharge = ownerId != null ? ownerId : lockAgentId();
        return new TicketForNotice(
                id,
                queueId,
                title,
                new HashSet<>(List.of(requesterId, beneficiaryId)),
                inCharge,
                inCharge == null ? namedAgentId : null,
                Set.of(),
                excerpt,
                added);
    }

    public TicketTimes times() {
        return new TicketTimes(
                createdAt,
                changedAt,
                lastArticleAt,
                lock == null ? null : lock.since(),
                firstAnswerAt,
                pendingUntil,
                resolvedAt,
                closedAt);
    }
}

package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.directory.PersonNames;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Priority;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketForMail;
import org.guichet.ticket.TicketPeople;
import org.guichet.ticket.TicketProperties;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketTimes;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** What is stored of a ticket, and how it is told; what may become of it is in {@link Ticket}. */
@MappedSuperclass
public abstract class TicketFacts {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "version")
    int version;

    @Column(name = "article_version")
    int articleVersion;

    @Column(name = "queue_id")
    long queueId;

    @Column(name = "service_id")
    @Nullable Long serviceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    TicketType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    TicketState state;

    /** Reckoned by the database from the state, for its indexes. */
    @Column(name = "is_active", insertable = false, updatable = false)
    boolean active;

    @Column(name = "title")
    String title;

    @Column(name = "excerpt")
    String excerpt = "";

    @Embedded
    TicketPriority priority;

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

    @Column(name = "owner_id")
    @Nullable Long ownerId;

    @Column(name = "responsible_id")
    @Nullable Long responsibleId;

    @Embedded
    @Nullable TicketLock lock;

    @Enumerated(EnumType.STRING)
    @Column(name = "awaits")
    Awaits awaits = Awaits.DESK;

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

    @Column(name = "last_article_at")
    Instant lastArticleAt;

    @Column(name = "first_answer_at")
    @Nullable Instant firstAnswerAt;

    @Column(name = "pending_until")
    @Nullable Instant pendingUntil;

    @Column(name = "resolved_at")
    @Nullable Instant resolvedAt;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

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

    /** Returns everyone who is named on it. */
    public Set<Long> people() {
        Set<Long> ids = new HashSet<>(List.of(requesterId, beneficiaryId));
        Stream.of(ownerId, lockAgentId()).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    public TicketPeople people(PersonNames names) {
        return new TicketPeople(
                names.of(requesterId),
                names.of(beneficiaryId),
                names.ofNullable(ownerId),
                names.ofNullable(lockAgentId()));
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

    /** Returns until when what is over may be opened again by its requester; none for what is not over, or not in that way. */
    public @Nullable Instant reopenUntil(Duration time) {
        boolean mayBe = state == TicketState.RESOLVED || state == TicketState.CLOSED;
        Instant end = closedAt != null ? closedAt : resolvedAt;
        return mayBe && end != null ? end.plus(time) : null;
    }

    /** @param time for how long it may be opened again once it is over */
    public RequestRow requestRow(PersonNames names, Duration time) {
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
                reopenUntil(time));
    }

    /** Tells it as automatic mail needs it. */
    public TicketForMail forMail(@Nullable String requesterAddress) {
        return new TicketForMail(id, queueId, channel, state, title, requesterId, requesterAddress, answerable);
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

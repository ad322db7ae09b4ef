package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.directory.PersonNames;
import org.guichet.directory.PersonRef;
import org.guichet.platform.Fit;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.RequestStep;
import org.guichet.ticket.RequestStep.Kind;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketLife;
import org.guichet.ticket.TicketState;
import org.jspecify.annotations.Nullable;

/** One line of a ticket's history: who, when, what, from, to, and why. Written once, never changed but by a mark that it was taken back. */
@Entity
@Table(name = "ticket_event")
public class TicketEvent {

    private static final int MAX_VALUE = 500;
    private static final Set<TicketEventKind> OF_PEOPLE = EnumSet.of(
            TicketEventKind.OWNER_CHANGED,
            TicketEventKind.LOCK_CHANGED,
            TicketEventKind.REQUESTER_CHANGED,
            TicketEventKind.BENEFICIARY_CHANGED,
            TicketEventKind.WATCHED,
            TicketEventKind.UNWATCHED);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor_id")
    private @Nullable Long actorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TicketEventKind kind;

    @Column(name = "version")
    private int version;

    @Column(name = "from_value")
    private @Nullable String fromValue;

    @Column(name = "to_value")
    private @Nullable String toValue;

    @Column(name = "rule")
    private @Nullable String rule;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "article_id")
    private @Nullable Long articleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "awaits")
    private @Nullable Awaits awaits;

    @Column(name = "is_taken_back")
    private boolean takenBack;

    protected TicketEvent() {}

    /**
     * @param cause who did it and why
     * @param articleId the article that came with it, if any
     */
    public TicketEvent(Ticket ticket, Change change, Cause cause, @Nullable Long articleId, Instant at) {
        ticketId = ticket.id();
        this.at = at;
        actorId = cause.actorId();
        kind = change.kind();
        version = ticket.version();
        fromValue = cut(change.from());
        toValue = cut(change.to());
        rule = cause.rule();
        reason = cut(cause.reason());
        this.articleId = articleId;
        awaits = ticket.awaits;
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.isBlank() ? null : Fit.start(value, MAX_VALUE);
    }

    /** Tells it as a step in the life of a ticket. */
    public TicketLife.Step step() {
        return new TicketLife.Step(at, kind, toValue, awaits == Awaits.REQUESTER);
    }

    public Instant at() {
        return at;
    }

    /** Returns everyone whom {@link #row} names. */
    public Set<Long> people() {
        Stream<@Nullable Long> values = isOfPeople() ? Stream.of(id(fromValue), id(toValue)) : Stream.of();
        return Stream.concat(Stream.of(actorId), values)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** Tells it; people are named, everything else stays the code that it is. */
    public HistoryRow row(PersonNames names) {
        return new HistoryRow(
                id,
                at,
                names.ofNullable(actorId),
                kind,
                isOfPeople() ? name(id(fromValue), names) : fromValue,
                isOfPeople() ? name(id(toValue), names) : toValue,
                rule,
                reason,
                articleId);
    }

    /**
     * Tells it to someone who may not know every ticket.
     *
     * @param open of the tickets that it ties, those they may read; of the others not even the number is told
     */
    public HistoryRow row(PersonNames names, Set<Long> open) {
        HistoryRow told = row(names);
        if (otherTicket().isEmpty() || open.contains(otherTicket().getAsLong())) {
            return told;
        }
        return new HistoryRow(
                told.id(),
                told.at(),
                told.actor(),
                told.kind(),
                nameless(told.from()),
                nameless(told.to()),
                told.rule(),
                told.reason(),
                told.articleId());
    }

    private static @Nullable String nameless(@Nullable String tie) {
        return tie == null ? null : tie.substring(0, tie.indexOf(' '));
    }

    /** Returns the ticket that it ties to this one, or unties. */
    public OptionalLong otherTicket() {
        String tie = toValue == null ? fromValue : toValue;
        boolean ties = kind == TicketEventKind.LINKED || kind == TicketEventKind.UNLINKED;
        return ties && tie != null
                ? OptionalLong.of(Long.parseLong(tie.substring(tie.indexOf(' ') + 1)))
                : OptionalLong.empty();
    }

    /** Tells the other capabilities that with it something was taken back: the answer of this identifier, if one was sent. */
    public TicketChanged undoing(long queueId, @Nullable Long answerId) {
        return new TicketChanged(
                id, ticketId, queueId, TicketEventKind.UNDONE, fromValue, toValue, rule, actorId, answerId);
    }

    /** Tells the other capabilities of it; {@code queueId} is where its ticket is since. */
    public TicketChanged told(long queueId) {
        return new TicketChanged(id, ticketId, queueId, kind, fromValue, toValue, rule, actorId, articleId);
    }

    /** Tells it to the requester, in so far as it is theirs to know. */
    public Optional<RequestStep> step(PersonNames names) {
        return switch (kind) {
            case VALIDATED -> Optional.of(new RequestStep(Kind.ACCEPTED, at, null, null));
            case OWNER_CHANGED ->
                Optional.ofNullable(names.ofNullable(id(toValue)))
                        .map(owner -> new RequestStep(Kind.TAKEN, at, owner, null));
            case QUEUE_CHANGED -> Optional.of(new RequestStep(Kind.PASSED_ON, at, null, id(toValue)));
            case STATE_CHANGED -> stateStep().map(reached -> new RequestStep(reached, at, null, null));
            default -> Optional.empty();
        };
    }

    private Optional<Kind> stateStep() {
        if (toValue == null || fromValue == null) {
            return Optional.empty();
        }
        TicketState from = TicketState.valueOf(fromValue);
        return switch (TicketState.valueOf(toValue)) {
            case PENDING_REMINDER, PENDING_AUTO_CLOSE -> Optional.of(Kind.WAITING);
            case RESOLVED -> Optional.of(Kind.RESOLVED);
            case CLOSED -> Optional.of(Kind.CLOSED);
            case OPEN -> from.isActive() ? Optional.empty() : Optional.of(Kind.REOPENED);
            default -> Optional.empty();
        };
    }

    private boolean isOfPeople() {
        return OF_PEOPLE.contains(kind);
    }

    private static @Nullable Long id(@Nullable String value) {
        return value == null ? null : Long.valueOf(value);
    }

    private static @Nullable String name(@Nullable Long id, PersonNames names) {
        PersonRef person = names.ofNullable(id);
        return person == null ? null : person.displayName();
    }
}

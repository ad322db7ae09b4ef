package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.guichet.ticket.DueState;
import org.guichet.ticket.TicketDue;
import org.jspecify.annotations.Nullable;

/** What a ticket shows of its clocks. What is not owed is due at the end of time, so that lists sort by one column. */
@Embeddable
public class TicketPromise {

    /** When what is not owed is due. */
    public static final Instant END_OF_TIME = Instant.parse("4000-01-01T00:00:00Z");

    @Enumerated(EnumType.STRING)
    @Column(name = "due_state")
    private DueState state = DueState.NONE;

    @Column(name = "due_promise")
    private @Nullable String promise;

    @Column(name = "due_at")
    private Instant at = END_OF_TIME;

    @Column(name = "warn_at")
    private @Nullable Instant warnAt;

    protected TicketPromise() {}

    TicketPromise(TicketDue due) {
        Instant dueAt = due.at();
        state = due.state();
        promise = due.promise();
        at = dueAt == null ? END_OF_TIME : dueAt;
        warnAt = due.warnAt();
    }

    TicketDue due() {
        return of(state, promise, at, warnAt);
    }

    /** Tells what the columns mean. */
    public static TicketDue of(DueState state, @Nullable String promise, Instant at, @Nullable Instant warnAt) {
        return new TicketDue(state, promise, at.equals(END_OF_TIME) ? null : at, warnAt);
    }
}

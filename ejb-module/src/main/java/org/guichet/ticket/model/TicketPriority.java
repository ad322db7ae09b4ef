package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.guichet.platform.DomainException;
import org.guichet.platform.Fit;
import org.guichet.ticket.Impact;
import org.guichet.ticket.Priority;
import org.guichet.ticket.Urgency;
import org.jspecify.annotations.Nullable;

/** Impact and urgency and the priority that follows from them (AP-30), or another one with its reason. */
@Embeddable
public class TicketPriority {

    private static final int MAX_REASON = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "impact")
    private Impact impact;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    private Urgency urgency;

    @Column(name = "priority")
    private int level;

    @Column(name = "priority_reason")
    private @Nullable String reason;

    protected TicketPriority() {}

    /**
     * @param override a priority that does not follow from impact and urgency
     * @param reason why; needed for an override
     */
    TicketPriority(Impact impact, Urgency urgency, @Nullable Priority override, @Nullable String reason) {
        Priority following = Priority.of(impact, urgency);
        Priority chosen = override == null ? following : override;
        if (chosen != following && (reason == null || reason.isBlank())) {
            throw new DomainException("ticket.overrideNeedsReason");
        }
        this.impact = impact;
        this.urgency = urgency;
        this.level = chosen.level();
        this.reason = chosen == following || reason == null ? null : Fit.start(reason, MAX_REASON);
    }

    TicketPriority copy() {
        return new TicketPriority(impact, urgency, priority(), reason);
    }

    public Priority priority() {
        return Priority.ofLevel(level);
    }

    Impact impact() {
        return impact;
    }

    Urgency urgency() {
        return urgency;
    }

    @Nullable String reason() {
        return reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TicketPriority that
                && impact == that.impact
                && urgency == that.urgency
                && level == that.level
                && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(impact, urgency, level, reason);
    }

    /** As the history keeps it: three codes. */
    @Override
    public String toString() {
        return impact + " " + urgency + " " + priority();
    }
}

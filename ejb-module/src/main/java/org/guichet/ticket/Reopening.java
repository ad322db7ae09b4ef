package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.platform.DomainException;
import org.guichet.ticket.model.Ticket;

/** For how long a requester may say that something is still broken: {@code guichet.reopen-days} after it ended. */
@ApplicationScoped
public class Reopening {

    @Inject
    @ConfigProperty(name = "guichet.reopen-days", defaultValue = "7")
    private int days;

    @Inject
    private Clock clock;

    public Duration time() {
        return Duration.ofDays(days);
    }

    /** Refuses to open again what ended too long ago: that is a new request. */
    void mustStillBePossible(Ticket ticket) {
        var until = ticket.reopenUntil(time());
        if (until != null && clock.instant().isAfter(until)) {
            throw new DomainException("request.overForGood", String.valueOf(days));
        }
    }
}

package org.guichet.web.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.guichet.ticket.TicketDue;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** {@link Times} of the person before the page, at the moment of this request; used by the tag {@code g:when}. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private Look look;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private Times times = Times.NONE;
    private Instant now = Instant.EPOCH;

    @PostConstruct
    void read() {
        times = new Times(
                look.getLocale(), look.getZone(), words.of("when.ago"), words.of("when.ahead"), words.of("when.now"));
        now = clock.instant();
    }

    /**
     * Puts an instant in words.
     *
     * @param form {@code relative}, {@code left}, {@code clock}, {@code day} or {@code full}
     */
    public String text(Instant instant, String form) {
        return switch (form) {
            case "clock" -> times.clock(instant, now);
            case "day" -> times.day(instant, now);
            case "full" -> times.full(instant);
            case "left" -> times.left(instant, now);
            default -> times.relative(instant, now);
        };
    }

    /** Returns how it is shown when something is due; a page that is sent back asks before there is a ticket. */
    public DueLook due(@Nullable TicketDue due) {
        return due == null ? DueLook.NEVER : DueLook.of(due, now);
    }

    /** Puts in words how long something took. */
    public String took(Instant from, Instant to) {
        return times.amount(Duration.between(from, to));
    }

    public Instant getNow() {
        return now;
    }

    /** Returns the zone in which days are counted. */
    public ZoneId getZone() {
        return look.getZone();
    }

    public String title(Instant instant) {
        return times.full(instant);
    }
}

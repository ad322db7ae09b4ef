package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How agents work on tickets. */
@ApplicationScoped
public class TicketSettings {

    private static final String EVERY_DESK = "*";

    @Inject
    @ConfigProperty(name = "guichet.ticket.undo-seconds", defaultValue = "8")
    private int undoSeconds;

    @Inject
    @ConfigProperty(name = "guichet.ticket.lock-on-take")
    private Optional<String> lockOnTake;

    /** Returns how long it is offered to take back a wish; mail that tells of one leaves only after that. */
    public Duration undo() {
        return Duration.ofSeconds(Math.max(undoSeconds, 0));
    }

    /** Tells whether taking a ticket of a desk also locks it (OT-75): nowhere, unless the installation says so. */
    public boolean locksOnTake(String deskCode) {
        return names(lockOnTake.orElse(""), deskCode);
    }

    /** Tells whether a desk is one of these codes, which have commas between; a star names all. */
    static boolean names(String codes, String deskCode) {
        List<String> desks = Stream.of(codes.split(",")).map(String::strip).toList();
        return desks.contains(EVERY_DESK) || desks.contains(deskCode);
    }
}

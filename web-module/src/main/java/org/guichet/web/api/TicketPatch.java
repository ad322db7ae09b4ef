package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.CloseTicket;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.RejectTicket;
import org.guichet.ticket.ReopenTicket;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.RestoreTicket;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRef;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketView;
import org.guichet.ticket.ValidateTicket;
import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;
import org.jspecify.annotations.Nullable;

/** Fulfils several wishes in one transaction, one call of the service each: all or none. */
@ApplicationScoped
class TicketPatch {

    @EJB
    private TicketQueries tickets;

    @EJB
    private TicketService service;

    /**
     * Fulfils them for a version that was read; programs get no merging of what others did meanwhile.
     *
     * @throws ProblemException if the ticket has another version
     */
    @Transactional
    public void fulfil(long number, int version, TicketWishes wishes) {
        TicketView before = tickets.view(number);
        if (before.version() != version) {
            throw new ProblemException(Problem.of(
                    412, "The ticket has changed since: its version is " + before.version() + ". Read it again."));
        }
        Steps steps = new Steps(version);
        steps.go(wishes.title(), (title, now) -> service.changeTitle(new ChangeTitle(number, now, title)));
        steps.go(wishes.plainType(), (type, now) -> service.changeType(new ChangeType(number, now, type)));
        steps.go(wishes.priorities(before.properties()), (to, now) -> service.prioritise(to.command(number, now)));
        steps.go(wishes.queueId(), (queue, now) -> service.move(new MoveTicket(number, now, queue, wishes.why())));
        if (wishes.owned()) {
            steps.go(number, (same, now) -> service.assign(new AssignTicket(same, now, wishes.ownerId())));
        }
        steps.go(wishes.stateOtherThan(before.properties().state()), (to, now) -> state(number, now, wishes, to));
    }

    private TicketRef state(long number, int version, TicketWishes wishes, TicketState state) {
        return switch (state) {
            case NEW -> service.validate(new ValidateTicket(number, version, wishes.type()));
            case TO_VALIDATE -> service.restore(new RestoreTicket(number, version));
            case REJECTED -> service.reject(new RejectTicket(number, version, wishes.why()));
            case OPEN -> service.reopen(new ReopenTicket(number, version));
            case PENDING_REMINDER, PENDING_AUTO_CLOSE ->
                service.pend(new PendTicket(
                        number,
                        version,
                        Objects.requireNonNull(wishes.pendingUntil()),
                        state == TicketState.PENDING_AUTO_CLOSE,
                        Awaits.REQUESTER));
            case RESOLVED -> service.resolve(new ResolveTicket(number, version));
            case CLOSED -> service.close(new CloseTicket(number, version));
            case MERGED -> throw new IllegalStateException("Refused when it was read");
        };
    }

    /** The version goes from each step to the next. */
    private static final class Steps {

        private int version;

        Steps(int version) {
            this.version = version;
        }

        <T> void go(@Nullable T wish, Step<T> step) {
            if (wish != null) {
                version = step.take(wish, version).version();
            }
        }
    }

    /** One call of the service, for the version that the call before left. */
    @FunctionalInterface
    private interface Step<T> {

        TicketRef take(T wish, int version);
    }
}

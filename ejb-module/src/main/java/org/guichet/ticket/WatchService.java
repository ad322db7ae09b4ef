package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.Watch;
import org.guichet.ticket.store.TicketPages;
import org.guichet.ticket.store.Watchers;

/** Lets agents follow tickets that they do not own: those of colleagues, or what is to be learnt from. */
@Stateless
@RolesAllowed("AGENT")
public class WatchService {

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private Watchers watchers;

    @Inject
    private TicketPages pages;

    @Inject
    private Clock clock;

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    /**
     * Follows a ticket, or lets a colleague follow it whom the caller, who may note there, wants to.
     *
     * @throws NotFoundException if there is no such ticket, or not for the caller
     * @throws DomainException {@code watch.mayNotRead} if the colleague may not read it
     */
    public void watch(WatchTicket command) {
        Actor caller = guard.caller();
        boolean oneself = command.personId() == caller.personId();
        Ticket ticket = guard.load(command.number(), caller, oneself ? Right.READ : Right.NOTE);
        if (!oneself && !actors.of(command.personId()).may(Right.READ, ticket.queueId())) {
            throw new DomainException("watch.mayNotRead");
        }
        if (watchers.add(
                new Watch(ticket, command.personId(), clock.instant()), command.number(), command.personId())) {
            record(ticket, new Change(TicketEventKind.WATCHED, null, String.valueOf(command.personId())), caller);
        }
    }

    /**
     * Follows it no longer, or takes a colleague off, which needs the same rights.
     *
     * @throws NotFoundException if there is no such ticket, or not for the caller
     */
    public void unwatch(WatchTicket command) {
        Actor caller = guard.caller();
        boolean oneself = command.personId() == caller.personId();
        Ticket ticket = guard.load(command.number(), caller, oneself ? Right.READ : Right.NOTE);
        if (watchers.remove(command.number(), command.personId())) {
            record(ticket, new Change(TicketEventKind.UNWATCHED, String.valueOf(command.personId()), null), caller);
        }
    }

    /**
     * Returns who follows a ticket and may still read it, in the order in which they began.
     *
     * @throws NotFoundException if there is no such ticket, or not for the caller
     */
    public List<PersonRef> of(long number) {
        return toTell(number, pages.queueOf(number, guard.caller()));
    }

    /**
     * Returns the same to those who tell them what happened; whatever befell the rights of a watcher counts at once.
     *
     * @param queueId where the ticket is
     */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public List<PersonRef> toTell(long number, long queueId) {
        List<Long> following = watchers.of(number);
        if (following.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonRef> readers = readers(queueId);
        return following.stream()
                .flatMap(id -> Stream.ofNullable(readers.get(id)))
                .toList();
    }

    /**
     * Returns colleagues who may read a ticket and do not follow it yet, by name.
     *
     * @throws NotFoundException if there is no such ticket, or not for the caller
     */
    public List<PersonRef> couldWatch(long number) {
        Actor caller = guard.caller();
        long queueId = pages.queueOf(number, caller);
        List<Long> already = watchers.of(number);
        return people.readersOf(queueId).stream()
                .filter(person -> !already.contains(person.id()))
                .toList();
    }

    private Map<Long, PersonRef> readers(long queueId) {
        return people.readersOf(queueId).stream().collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    private void record(Ticket ticket, Change change, Actor caller) {
        recorder.record(ticket, List.of(change), Cause.by(caller.personId()));
    }
}

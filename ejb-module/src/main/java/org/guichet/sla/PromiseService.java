package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.Name;
import org.guichet.directory.ActorService;
import org.guichet.directory.ConfigurationConflict;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationLog;
import org.guichet.directory.ConfiguredThing;
import org.guichet.directory.Roles;
import org.guichet.platform.FieldChange;
import org.guichet.platform.Fields;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.store.Calendars;
import org.guichet.sla.store.Promises;
import org.guichet.sla.store.Reckonings;
import org.jspecify.annotations.Nullable;

/**
 * What desks promise, and queues that promise something of their own (OT-40), for those who administer them. A promise holds
 * from now on for all that is open; what was decided stays.
 */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
public class PromiseService {

    @Inject
    private Promises promises;

    @Inject
    private Calendars calendars;

    @Inject
    private Reckonings reckonings;

    @EJB
    private DeskQueries desks;

    @EJB
    private ActorService actors;

    @EJB
    private ConfigurationLog log;

    @Inject
    private Clock clock;

    /**
     * Returns what a desk or one of its queues promises.
     *
     * @param queueId none for the desk
     * @throws NotFoundException if there is no such desk that the caller administers, or it has no such queue
     */
    public PromiseInfo promise(long deskId, @Nullable Long queueId) {
        mustAdminister(deskId, queueId);
        List<Long> queues = queues(deskId, queueId);
        return new PromiseInfo(
                promises.said(deskId, queueId).orElse(Promise.USUAL),
                promises.isOwn(deskId, queueId),
                reckonings.open(queues));
    }

    /**
     * Promises something else.
     *
     * @throws NotFoundException as {@link #promise}, or if the calendar is not one of the desk
     * @throws ConfigurationConflict if somebody else changed the same of it meanwhile
     */
    public PromiseInfo change(ChangePromise command) {
        long deskId = command.deskId();
        Long queueId = command.queueId();
        mustAdminister(deskId, queueId);
        Promise now = promises.said(deskId, queueId).orElse(Promise.USUAL);
        ConfiguredThing thing = thing(deskId, queueId);
        Promise wish = log.joined(thing, command.base(), command.promise(), now);
        Long calendarId = wish.calendarId();
        if (calendarId != null && !promises.isCalendarOf(deskId, calendarId)) {
            throw new NotFoundException();
        }
        Instant at = log.changed(
                thing, Fields.changes(now, wish).stream().map(this::named).toList());
        promises.say(deskId, queueId, wish, at);
        reckonings.note(queues(deskId, queueId), at);
        return promise(deskId, queueId);
    }

    /**
     * Lets a queue promise again what its desk promises.
     *
     * @throws NotFoundException as {@link #promise}
     */
    public PromiseInfo inherit(long deskId, long queueId) {
        mustAdminister(deskId, queueId);
        if (promises.isOwn(deskId, queueId)) {
            promises.forget(deskId, queueId);
            log.removed(thing(deskId, queueId));
            reckonings.note(List.of(queueId), clock.instant());
        }
        return promise(deskId, queueId);
    }

    /** The history says what a calendar is called, and not its number. */
    private FieldChange named(FieldChange change) {
        return change.field().equals("calendarId")
                ? new FieldChange(change.field(), calendarName(change.from()), calendarName(change.to()))
                : change;
    }

    private String calendarName(String id) {
        return id.isEmpty()
                ? ""
                : calendars
                        .find(Long.parseLong(id))
                        .map(calendar -> calendar.thing().name())
                        .orElse(id);
    }

    private void mustAdminister(long deskId, @Nullable Long queueId) {
        boolean known = queueId == null || desks.queue(queueId).deskId() == deskId;
        if (!known || !actors.current().administers(deskId)) {
            throw new NotFoundException();
        }
    }

    /** Those to which it applies: a desk's promise not to queues that have one of their own. */
    private List<Long> queues(long deskId, @Nullable Long queueId) {
        return queueId == null ? promises.inheriting(deskId) : List.of(queueId);
    }

    private ConfiguredThing thing(long deskId, @Nullable Long queueId) {
        Name name = queueId == null
                ? desks.desk(deskId).name()
                : desks.queue(queueId).name();
        String id = queueId == null ? "desk-" + deskId : "queue-" + queueId;
        return new ConfiguredThing(ConfigurationKind.TARGET, id, name.fr(), deskId);
    }
}

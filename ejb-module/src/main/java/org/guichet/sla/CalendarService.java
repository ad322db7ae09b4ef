package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.ConfigurationConflict;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationLog;
import org.guichet.directory.ConfigurationQueries;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Roles;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.model.DeskCalendar;
import org.guichet.sla.store.Calendars;
import org.guichet.sla.store.Reckonings;

/**
 * The calendars of desks, for those who administer them; what is another desk's is not there. A calendar that changes says
 * something else from now on: what was counted until now stays, what is open is reckoned anew.
 */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
public class CalendarService {

    @Inject
    private Calendars calendars;

    @Inject
    private Reckonings reckonings;

    @EJB
    private ActorService actors;

    @EJB
    private ConfigurationLog log;

    @EJB
    private ConfigurationQueries history;

    /** Returns the calendars of the desks that the caller administers. */
    public List<CalendarInfo> calendars() {
        Actor me = actors.current();
        return calendars.all().stream()
                .filter(one -> me.administers(one.deskId()))
                .toList();
    }

    /**
     * Returns one calendar.
     *
     * @throws NotFoundException if there is none that the caller administers
     */
    public CalendarInfo calendar(long id) {
        return calendars().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * Tells what hangs on a calendar.
     *
     * @throws NotFoundException if there is none that the caller administers
     */
    public CalendarUse use(long id) {
        DeskCalendar calendar = calendars.find(id).orElseThrow(NotFoundException::new);
        mustAdminister(calendar.deskId());
        return Objects.requireNonNull(calendars.uses(List.of(id)).get(id));
    }

    /** Tells what hangs on each of the calendars that the caller administers, by their identifiers. */
    public Map<Long, CalendarUse> uses() {
        return calendars.uses(calendars().stream().map(CalendarInfo::id).toList());
    }

    /**
     * Returns what a calendar said and says, the newest first.
     *
     * @throws NotFoundException if there is none that the caller administers
     */
    @RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN})
    public List<CalendarVersion> versions(long id) {
        DeskCalendar calendar = calendars.find(id).orElseThrow(NotFoundException::new);
        mustAdminister(calendar.deskId());
        Map<Instant, PersonRef> authors = history.authors(ConfigurationKind.CALENDAR, String.valueOf(id));
        return calendars.versions(id).descendingMap().entrySet().stream()
                .map(one -> new CalendarVersion(one.getKey(), authors.get(one.getKey()), one.getValue()))
                .toList();
    }

    /**
     * Adds a calendar.
     *
     * @throws NotFoundException if there is no such desk that the caller administers
     */
    public CalendarInfo create(CreateCalendar command) {
        mustAdminister(command.deskId());
        CalendarSetup wish = command.setup();
        boolean first = calendars.standard(command.deskId()).isEmpty();
        CalendarSetup setup = new CalendarSetup(wish.name(), wish.standard() || first, wish.definition());
        makeRoom(command.deskId(), setup);
        DeskCalendar added = new DeskCalendar(command.deskId(), setup);
        calendars.add(added);
        Instant at = log.created(added.thing());
        calendars.say(added, setup.definition(), at);
        reckonings.note(calendars.queuesBy(added), at);
        return calendars.info(added);
    }

    /**
     * Changes a calendar from now on.
     *
     * @throws NotFoundException if there is none that the caller administers
     * @throws ConfigurationConflict if somebody else changed the same of it meanwhile
     */
    public CalendarInfo change(ChangeCalendar command) {
        DeskCalendar calendar = administered(command.id());
        CalendarSetup now = calendars.info(calendar).setup();
        CalendarSetup wish = log.joined(calendar.thing(), command.base(), command.setup(), now);
        CalendarSetup setup = new CalendarSetup(wish.name(), wish.standard() || now.standard(), wish.definition());
        if (!now.standard()) {
            makeRoom(calendar.deskId(), setup);
        }
        calendar.follow(setup);
        calendars.flush();
        Instant at = log.changed(calendar.thing(), now, setup);
        if (!setup.definition().equals(now.definition())) {
            calendars.say(calendar, setup.definition(), at);
        }
        reckonings.note(calendars.queuesBy(calendar), at);
        return calendars.info(calendar);
    }

    /**
     * Removes a calendar by which nothing was ever counted.
     *
     * @throws NotFoundException if there is none that the caller administers
     * @throws DomainException {@code calendar.used} if a promise names it, or the desk has it for those that name none
     */
    public void remove(long id) {
        DeskCalendar calendar = administered(id);
        if (calendars.isNamed(calendar) || !calendars.queuesBy(calendar).isEmpty()) {
            throw new DomainException("calendar.used");
        }
        log.removed(calendar.thing());
        calendars.remove(calendar);
    }

    /** A desk has one standard: whichever was it steps back. */
    private void makeRoom(long deskId, CalendarSetup setup) {
        if (setup.standard()) {
            calendars.standard(deskId).ifPresent(DeskCalendar::stepBack);
            calendars.flush();
        }
    }

    private DeskCalendar administered(long id) {
        DeskCalendar calendar = calendars.forChange(id);
        mustAdminister(calendar.deskId());
        return calendar;
    }

    private void mustAdminister(long deskId) {
        if (!actors.current().administers(deskId)) {
            throw new NotFoundException();
        }
    }
}

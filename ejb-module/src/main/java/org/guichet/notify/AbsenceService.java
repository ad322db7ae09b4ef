package org.guichet.notify;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonNames;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.directory.StaffQueries;
import org.guichet.notify.model.Absence;
import org.guichet.notify.store.Absences;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;

/**
 * Who is not there, so that colleagues take over (RT-21). Agents enter their own absences and those of colleagues with whom
 * they share a queue, for whoever is ill writes nothing down; administrators those of everyone in their desks.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.DESK_ADMIN, Roles.ADMIN})
public class AbsenceService {

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    @EJB
    private StaffQueries staff;

    @EJB
    private DeskQueries desks;

    @Inject
    private Absences absences;

    @Inject
    private NotifySettings settings;

    @Inject
    private Clock clock;

    /** Returns the caller's own absences that are not over, the next first. */
    public List<AbsenceRow> mine() {
        return rows(Set.of(actors.current().personId()));
    }

    /** Returns the absences that are not over, of all whom the caller may enter absences for, the next first. */
    public List<AbsenceRow> all() {
        return rows(colleagues().stream().map(PersonRef::id).collect(Collectors.toSet()));
    }

    /** Returns all whom the caller may enter absences for, by name; themselves too if they own tickets. */
    public List<PersonRef> colleagues() {
        return staff.owners(reach(actors.current()));
    }

    /**
     * Enters an absence.
     *
     * @throws NotFoundException if the caller may not enter absences of this person
     * @throws DomainException {@code absence.substituteMayNot} if who shall stand in works in none of their queues;
     *     {@code absence.backwards}, {@code absence.past}, {@code absence.tooLong}
     */
    public void enter(EnterAbsence command) {
        Actor me = actors.current();
        Actor absent = actors.of(command.personId());
        mustReach(me, absent);
        Long substitute = command.substituteId();
        if (substitute != null && (substitute == absent.personId() || !shares(actors.of(substitute), absent))) {
            throw new DomainException("absence.substituteMayNot");
        }
        absences.add(new Absence(command, me.personId(), today(), clock.instant()));
    }

    /**
     * Takes an absence back.
     *
     * @throws NotFoundException if there is none, or the caller may not enter absences of its person
     */
    public void cancel(long id) {
        Absence absence = absences.get(id);
        mustReach(actors.current(), actors.of(absence.personId()));
        absences.remove(absence);
    }

    /** Returns the day that it is for absences. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private List<AbsenceRow> rows(Collection<Long> of) {
        List<Absence> found = absences.since(today(), of);
        Set<Long> named = new HashSet<>();
        found.forEach(absence -> named.addAll(absence.people()));
        PersonNames names = people.names(named);
        return found.stream().map(absence -> absence.row(names)).toList();
    }

    private void mustReach(Actor me, Actor absent) {
        boolean myself = me.personId() == absent.personId();
        boolean together = reach(me).stream().anyMatch(queue -> absent.may(Right.OWNER, queue));
        if (!absent.isAgent() || (!myself && !together)) {
            throw new NotFoundException();
        }
    }

    /** The queues whose people somebody may call absent. */
    private Set<Long> reach(Actor me) {
        return desks.queues().stream()
                .filter(queue -> me.may(Right.OWNER, queue.id()) || me.administers(queue.deskId()))
                .map(QueueInfo::id)
                .collect(Collectors.toSet());
    }

    private static boolean shares(Actor one, Actor other) {
        return other.readableQueues().stream().anyMatch(queue -> one.may(Right.READ, queue));
    }
}

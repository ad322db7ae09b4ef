package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.CreateDesk;
import org.guichet.desk.CreateQueue;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskService;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.ConfigurationConflict;
import org.guichet.directory.Meanwhile;
import org.guichet.directory.PersonRef;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldChange;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.CalendarUse;
import org.guichet.sla.CalendarVersion;
import org.guichet.sla.ChangeCalendar;
import org.guichet.sla.ChangePromise;
import org.guichet.sla.CreateCalendar;
import org.guichet.sla.Promise;
import org.guichet.sla.PromiseService;
import org.guichet.sla.TimeRange;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calendars are set up by several administrators, change, and go when nothing hangs on them. */
@ExtendWith(ArquillianExtension.class)
class CalendarsIT {

    private static final Name NAME = new Name("Heures", "Hours");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String MORNING = "08:00–12:00";

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private DeskService desks;

    @Inject
    private CalendarService calendars;

    @Inject
    private PromiseService promises;

    @Test
    void itsVersionsTellWhoSaidWhat() {
        DeskInfo desk = desk();
        long first = scene.administratorOf(desk.id());
        long second = scene.administrator();
        CalendarInfo made = callers.as(first, () -> calendars.create(new CreateCalendar(desk.id(), setup(MORNING))));
        callers.as(second, () -> calendars.change(new ChangeCalendar(made.id(), made.setup(), setup("09:00–12:00"))));
        CalendarSetup renamed = new CalendarSetup(
                new Name("Autres heures", "Other hours"),
                true,
                setup("09:00–12:00").definition());
        callers.as(first, () -> calendars.change(new ChangeCalendar(made.id(), setup("09:00–12:00"), renamed)));

        List<CalendarVersion> versions = callers.as(first, () -> calendars.versions(made.id()));

        assertThat(versions)
                .extracting(CalendarVersion::definition)
                .containsExactly(setup("09:00–12:00").definition(), made.setup().definition());
        assertThat(versions)
                .extracting(CalendarVersion::who)
                .extracting(PersonRef::id)
                .containsExactly(second, first);
    }

    @Test
    void twoAdministratorsWhoChangeDifferentDaysBothGetWhatTheyWishAndOfTheSameDayTheSecondDecides() {
        CalendarInfo made = callers.asSystem(() -> calendars.create(new CreateCalendar(desk().id(), setup(MORNING))));
        change(made, setup(MORNING, DayOfWeek.MONDAY, "10:00–11:00"));
        change(made, setup(MORNING, DayOfWeek.FRIDAY, "10:00–12:00"));

        CalendarDefinition joined =
                callers.asSystem(() -> calendars.calendar(made.id())).setup().definition();
        assertThat(joined.week().get(DayOfWeek.MONDAY)).containsExactly(TimeRange.of("10:00", "11:00"));
        assertThat(joined.week().get(DayOfWeek.FRIDAY)).containsExactly(TimeRange.of("10:00", "12:00"));
        assertThatThrownBy(() -> change(made, setup(MORNING, DayOfWeek.MONDAY, "09:00–11:00")))
                .isInstanceOf(ConfigurationConflict.class)
                .extracting(conflict -> ((ConfigurationConflict) conflict).meanwhile())
                .extracting(Meanwhile::fields)
                .isEqualTo(List.of(new FieldChange("definition.week.MONDAY", "09:00–11:00", "10:00–11:00")));
    }

    @Test
    void aCalendarGoesUnlessSomethingIsOrWasCountedByIt() {
        DeskInfo desk = desk();
        QueueInfo queue = queue(desk);
        long administrator = scene.administratorOf(desk.id());
        CalendarInfo standard = callers.asSystem(() -> calendars.create(new CreateCalendar(desk.id(), setup(MORNING))));
        CalendarInfo other = callers.asSystem(() -> calendars.create(new CreateCalendar(desk.id(), setup(MORNING))));
        CalendarInfo spare = callers.asSystem(() -> calendars.create(new CreateCalendar(desk.id(), setup(MORNING))));
        scene.request(scene.requester(), queue);
        assertThat(callers.as(administrator, () -> calendars.use(standard.id())))
                .isEqualTo(new CalendarUse(List.of(queue.id()), 1, false));

        Promise own = new Promise(other.id(), Promise.USUAL.targets());
        callers.asSystem(() -> promises.change(new ChangePromise(desk.id(), queue.id(), Promise.USUAL, own)));
        callers.asSystem(() -> promises.change(new ChangePromise(desk.id(), queue.id(), own, Promise.USUAL)));

        refused(administrator, standard);
        refused(administrator, other);
        assertThat(callers.as(administrator, () -> calendars.use(spare.id())))
                .isEqualTo(new CalendarUse(List.of(), 0, true));
        callers.as(administrator, () -> calendars.remove(spare.id()));
        assertThatThrownBy(() -> callers.as(administrator, () -> calendars.calendar(spare.id())))
                .isInstanceOf(NotFoundException.class);
    }

    private void refused(long administrator, CalendarInfo calendar) {
        assertThatThrownBy(() -> callers.as(administrator, () -> calendars.remove(calendar.id())))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("calendar.used");
    }

    /** Somebody changes it who began with what it was at first. */
    private void change(CalendarInfo made, CalendarSetup wish) {
        callers.as(scene.administrator(), () -> calendars.change(new ChangeCalendar(made.id(), made.setup(), wish)));
    }

    private DeskInfo desk() {
        return callers.asSystem(() -> desks.create(new CreateDesk(scene.word(), NAME, PARIS.getId(), null, null)));
    }

    private QueueInfo queue(DeskInfo desk) {
        String code = scene.word();
        return callers.asSystem(() -> desks.create(new CreateQueue(
                desk.id(), code, NAME, "inbox", 1, code + "@univ-valmont.example", AcknowledgeAt.ARRIVAL)));
    }

    private static CalendarSetup setup(String hours) {
        return setup(hours, DayOfWeek.MONDAY, hours);
    }

    /** Every day the same, but for one. */
    private static CalendarSetup setup(String hours, DayOfWeek but, String otherwise) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String range = day == but ? otherwise : hours;
            int dash = range.indexOf('–');
            week.put(day, List.of(TimeRange.of(range.substring(0, dash), range.substring(dash + 1))));
        }
        return new CalendarSetup(NAME, false, new CalendarDefinition(PARIS, week, List.of(), List.of()));
    }
}

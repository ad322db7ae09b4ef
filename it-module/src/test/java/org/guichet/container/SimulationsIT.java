package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.CreateCalendar;
import org.guichet.sla.Measure;
import org.guichet.sla.SimulatedDay;
import org.guichet.sla.SimulatedDue;
import org.guichet.sla.SimulatedTime;
import org.guichet.sla.Simulation;
import org.guichet.sla.SimulationAnswer;
import org.guichet.sla.SimulationService;
import org.guichet.sla.Target;
import org.guichet.sla.TimeRange;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a calendar would make of a ticket, and who may ask it. */
@ExtendWith(ArquillianExtension.class)
class SimulationsIT {

    private static final Name NAME = new Name("Heures", "Hours");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private DeskService desks;

    @Inject
    private CalendarService calendars;

    @Inject
    private SimulationService simulations;

    @Test
    void aCalendarThatNobodySavedSaysWhenEachTargetIsDueAndHowItAddsUp() {
        Target minutes = new Target(Measure.WORKING_MINUTES, 240);
        Target hours = new Target(Measure.HOURS_ON_WORKING_DAYS, 24);
        Target days = new Target(Measure.WORKING_DAYS, 5);
        var asked = new Simulation(null, office(), at("2026-11-20T16:10"), null, List.of(minutes, hours, days));

        SimulationAnswer answer = callers.as(agent(queue(desk())), () -> simulations.simulate(asked));

        assertThat(answer.zone()).isEqualTo(PARIS);
        assertThat(answer.time()).isNull();
        assertThat(answer.dues())
                .extracting(SimulatedDue::dueAt)
                .containsExactly(at("2026-11-23T10:40"), at("2026-11-23T16:10"), at("2026-11-27T17:00"));
        assertThat(answer.dues().get(0).days())
                .extracting(SimulatedDay::minutes)
                .containsExactly(50L, 0L, 0L, 190L);
        assertThat(answer.dues().get(1).days()).isEmpty();
    }

    @Test
    void theTimeBetweenTwoInstantsIsCountedByEachMeasure() {
        var asked = new Simulation(null, office(), at("2026-11-20T16:10"), at("2026-11-23T10:40"), List.of());

        assertThat(callers.as(agent(queue(desk())), () -> simulations.simulate(asked))
                        .time())
                .isEqualTo(new SimulatedTime(240, 470 + 640, 1));
    }

    @Test
    void aCalendarThatIsNeverOpenMakesNothingDue() {
        var closed = new CalendarDefinition(PARIS, Map.of(), List.of(), List.of());
        var target = new Target(Measure.WORKING_MINUTES, 1);
        var asked = new Simulation(null, closed, at("2026-11-20T16:10"), null, List.of(target));

        assertThat(callers.as(agent(queue(desk())), () -> simulations.simulate(asked))
                        .dues())
                .containsExactly(new SimulatedDue(target, null, null, List.of()));
    }

    @Test
    void aCalendarOfADeskIsAskedByThoseWhoAdministerItOrReadItsTicketsAndByNobodyElse() {
        DeskInfo desk = desk();
        CalendarInfo calendar = callers.asSystem(
                () -> calendars.create(new CreateCalendar(desk.id(), new CalendarSetup(NAME, true, office()))));
        var target = new Target(Measure.WORKING_MINUTES, 240);
        var asked = new Simulation(calendar.id(), null, at("2026-11-20T16:10"), null, List.of(target));

        for (long person : List.of(agent(queue(desk)), scene.administratorOf(desk.id()), scene.administrator())) {
            assertThat(callers.as(person, () -> simulations.simulate(asked)).dues())
                    .extracting(SimulatedDue::dueAt)
                    .containsExactly(at("2026-11-23T10:40"));
        }
        for (long person : List.of(agent(queue(desk())), scene.administratorOf(desk().id()))) {
            assertThatThrownBy(() -> callers.as(person, () -> simulations.simulate(asked)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> callers.as(scene.requester(), () -> simulations.simulate(asked)))
                .isInstanceOf(EJBAccessException.class);
    }

    private long agent(QueueInfo queue) {
        return scene.agent(queue, Right.READ);
    }

    private DeskInfo desk() {
        return callers.asSystem(() -> desks.create(new CreateDesk(scene.word(), NAME, PARIS.getId(), null, null)));
    }

    private QueueInfo queue(DeskInfo desk) {
        String code = scene.word();
        return callers.asSystem(() -> desks.create(new CreateQueue(
                desk.id(), code, NAME, "inbox", 1, code + "@univ-valmont.example", AcknowledgeAt.ARRIVAL)));
    }

    private static Instant at(String wall) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(PARIS).parse(wall, Instant::from);
    }

    /** Long days, a lunch break on Thursday, and an early end on Friday. */
    private static CalendarDefinition office() {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)) {
            week.put(day, List.of(TimeRange.of("07:30", "18:30")));
        }
        week.put(DayOfWeek.THURSDAY, List.of(TimeRange.of("07:30", "12:00"), TimeRange.of("13:30", "18:30")));
        week.put(DayOfWeek.FRIDAY, List.of(TimeRange.of("07:30", "17:00")));
        return new CalendarDefinition(PARIS, week, List.of(), List.of());
    }
}

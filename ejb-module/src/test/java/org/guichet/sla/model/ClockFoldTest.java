package org.guichet.sla.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClockState;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.Measure;
import org.guichet.sla.Promise;
import org.guichet.sla.Target;
import org.guichet.sla.TimeRange;
import org.guichet.sla.time.WorkingTime;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketLife;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the life of a ticket says of its promises. The Monday after Friday, 16 April 2027, is closed. */
class ClockFoldTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final String FRIDAY = "2027-04-16T16:30";
    private static final Target FOUR_HOURS = new Target(Measure.WORKING_MINUTES, 240);

    private final List<TicketLife.Step> steps = new ArrayList<>();
    private @Nullable Instant answered;

    @Test
    @Tag("OT-41")
    void aTicketOfFridayIsAnsweredWithinTwentyFourHoursOfWorkingDays() {
        opened(FRIDAY);

        Reckoning clock = usual(ClockKind.FIRST_ANSWER, "2027-04-16T17:00");

        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.dueAt()).isEqualTo(at("2027-04-20T16:30"));
        assertThat(clock.warnAt()).isEqualTo(at("2027-04-20T10:30"));
    }

    @Test
    @Tag("OT-42")
    void aTicketOfFridayIsTakenUpBeforeTheFifthWorkingDayEnds() {
        opened(FRIDAY);

        Reckoning clock = usual(ClockKind.TAKE_UP, "2027-04-16T17:00");

        assertThat(clock.dueAt()).isEqualTo(at("2027-04-26T18:00"));
        assertThat(clock.warnAt()).isEqualTo(at("2027-04-23T18:00"));
    }

    @Test
    @Tag("AP-38")
    void aFirstAnswerWithinThreeWorkingHoursIsMetOrMissedToTheMinute() {
        Target threeHours = new Target(Measure.WORKING_MINUTES, 180);
        opened("2027-04-15T16:00");
        answered = at("2027-04-16T09:00");
        assertThat(last(ClockKind.FIRST_ANSWER, threeHours, "2027-04-16T12:00"))
                .returns(ClockState.MET, Reckoning::state)
                .returns(at("2027-04-16T09:00"), Reckoning::dueAt);

        answered = at("2027-04-16T09:01");
        assertThat(last(ClockKind.FIRST_ANSWER, threeHours, "2027-04-16T12:00").state())
                .isEqualTo(ClockState.LATE);
    }

    @Test
    void theClockStandsStillWhileTheRequestersWordIsAwaited() {
        opened("2027-04-13T09:00");
        state("2027-04-13T10:00", "PENDING_REMINDER", true);
        assertThat(last(ClockKind.RESOLUTION, FOUR_HOURS, "2027-04-15T10:00"))
                .returns(ClockState.PAUSED, Reckoning::state)
                .returns(null, Reckoning::dueAt);

        state("2027-04-15T09:30", "OPEN", false);
        assertThat(last(ClockKind.RESOLUTION, FOUR_HOURS, "2027-04-15T10:00").dueAt())
                .isEqualTo(at("2027-04-15T12:30"));
    }

    @Test
    void itGoesOnWhileTheDeskWaitsForSomebodyElse() {
        opened("2027-04-13T09:00");
        state("2027-04-13T10:00", "PENDING_REMINDER", false);

        assertThat(last(ClockKind.RESOLUTION, FOUR_HOURS, "2027-04-13T11:00").dueAt())
                .isEqualTo(at("2027-04-13T13:00"));
    }

    @Test
    void aPauseOfHoursDoesNotMoveADayButANightDoes() {
        Target twoDays = new Target(Measure.WORKING_DAYS, 2);
        opened("2027-04-13T09:00");
        state("2027-04-13T10:00", "PENDING_REMINDER", true);
        state("2027-04-13T11:00", "OPEN", false);
        assertThat(last(ClockKind.RESOLUTION, twoDays, "2027-04-13T12:00").dueAt())
                .isEqualTo(at("2027-04-15T18:00"));

        state("2027-04-13T14:00", "PENDING_REMINDER", true);
        state("2027-04-14T08:00", "OPEN", false);
        assertThat(last(ClockKind.RESOLUTION, twoDays, "2027-04-14T12:00").dueAt())
                .isEqualTo(at("2027-04-16T18:00"));
    }

    @Test
    void whatWasMissedBeforeAPauseStaysMissed() {
        opened("2027-04-13T09:00");
        state("2027-04-13T15:00", "PENDING_REMINDER", true);

        assertThat(last(ClockKind.RESOLUTION, FOUR_HOURS, "2027-04-13T16:00"))
                .returns(ClockState.MISSED, Reckoning::state)
                .returns(at("2027-04-13T13:00"), Reckoning::dueAt);
    }

    @Test
    void aTicketThatIsOpenedAgainOwesItsSolutionAnewAndNothingElse() {
        opened("2027-04-13T09:00");
        owner("2027-04-13T09:10", "7");
        state("2027-04-13T10:00", "RESOLVED", false);
        state("2027-04-14T09:00", "OPEN", false);

        List<Reckoning> rounds = all(ClockKind.RESOLUTION, FOUR_HOURS, "2027-04-14T10:00");
        assertThat(rounds).extracting(Reckoning::state).containsExactly(ClockState.MET, ClockState.RUNNING);
        assertThat(rounds.get(1).dueAt()).isEqualTo(at("2027-04-14T13:00"));
        assertThat(all(ClockKind.TAKE_UP, FOUR_HOURS, "2027-04-14T10:00"))
                .singleElement()
                .returns(ClockState.MET, Reckoning::state)
                .returns(at("2027-04-13T09:10"), Reckoning::fulfilledAt);
    }

    @Test
    void whatIsResolvedOrWasNoRequestOwesNothingMore() {
        opened("2027-04-13T09:00");
        state("2027-04-13T10:00", "RESOLVED", false);
        assertThat(last(ClockKind.FIRST_ANSWER, FOUR_HOURS, "2027-04-20T10:00").state())
                .isEqualTo(ClockState.MET);

        steps.clear();
        opened("2027-04-13T09:00");
        steps.add(new TicketLife.Step(at("2027-04-13T10:00"), TicketEventKind.REJECTED, "REJECTED", false));
        assertThat(last(ClockKind.FIRST_ANSWER, FOUR_HOURS, "2027-04-20T10:00").state())
                .isEqualTo(ClockState.ENDED);
    }

    @Test
    void aDeskThatIsNeverOpenPromisesNothingForAnyDay() {
        opened("2027-04-13T09:00");
        WorkingTime never = new WorkingTime(new CalendarDefinition(ZURICH, Map.of(), List.of(), List.of()));

        assertThat(ClockFold.of(ClockKind.RESOLUTION, life(), FOUR_HOURS, never, at("2030-01-01T00:00")))
                .singleElement()
                .returns(ClockState.RUNNING, Reckoning::state)
                .returns(null, Reckoning::dueAt);
    }

    private Reckoning usual(ClockKind kind, String now) {
        return last(kind, Promise.USUAL.target(kind, Priority.NORMAL).orElseThrow(), now);
    }

    private Reckoning last(ClockKind kind, Target target, String now) {
        List<Reckoning> rounds = all(kind, target, now);
        return rounds.get(rounds.size() - 1);
    }

    private List<Reckoning> all(ClockKind kind, Target target, String now) {
        return ClockFold.of(kind, life(), target, office(), at(now));
    }

    private TicketLife life() {
        return new TicketLife(1, 1, Priority.NORMAL, answered, null, steps);
    }

    private void opened(String wall) {
        steps.add(new TicketLife.Step(at(wall), TicketEventKind.OPENED, "NEW", false));
    }

    private void state(String wall, String to, boolean awaitsRequester) {
        steps.add(new TicketLife.Step(at(wall), TicketEventKind.STATE_CHANGED, to, awaitsRequester));
    }

    private void owner(String wall, String to) {
        steps.add(new TicketLife.Step(at(wall), TicketEventKind.OWNER_CHANGED, to, false));
    }

    private static WorkingTime office() {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), List.of(TimeRange.of("08:00", "18:00")));
        }
        Name name = new Name("Sechseläuten", "Sechseläuten");
        return new WorkingTime(new CalendarDefinition(
                ZURICH, week, List.of(new ClosedDay.Yearly(MonthDay.of(4, 19), name)), List.of()));
    }

    private static Instant at(String wall) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(ZURICH).parse(wall, Instant::from);
    }
}

package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
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
import org.guichet.directory.Right;
import org.guichet.notify.NoticeReason;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.ChangeCalendar;
import org.guichet.sla.ChangePromise;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClockQueries;
import org.guichet.sla.ClockRow;
import org.guichet.sla.ClockState;
import org.guichet.sla.CreateCalendar;
import org.guichet.sla.EscalationService;
import org.guichet.sla.Measure;
import org.guichet.sla.Promise;
import org.guichet.sla.PromiseService;
import org.guichet.sla.PromiseTarget;
import org.guichet.sla.Target;
import org.guichet.sla.TimeRange;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.Reply;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What desks and queues promise, by which calendars, and who says so. */
@ExtendWith(ArquillianExtension.class)
class PromisesIT {

    private static final Name NAME = new Name("Heures", "Hours");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private DeskService desks;

    @Inject
    private CalendarService calendars;

    @Inject
    private PromiseService promises;

    @Inject
    private ClockQueries clocks;

    @Inject
    private EscalationService escalations;

    @Inject
    private TicketService tickets;

    @Inject
    private TicketQueries lists;

    @Inject
    private AnswerService answers;

    @Inject
    private WatchService watches;

    @Test
    @Tag("OT-40")
    void eachDeskPromisesWhatItWantsAndAQueueOfItMayPromiseSomethingElse() {
        DeskInfo desk = desk();
        DeskInfo other = desk();
        QueueInfo usual = queue(desk);
        QueueInfo quick = queue(desk);
        QueueInfo elsewhere = queue(other);
        promise(desk, null, answer(120));
        promise(desk, quick, answer(30));

        assertThat(amount(usual)).isEqualTo(new Target(Measure.WORKING_MINUTES, 120));
        assertThat(amount(quick)).isEqualTo(new Target(Measure.WORKING_MINUTES, 30));
        assertThat(amount(elsewhere)).isEqualTo(new Target(Measure.HOURS_ON_WORKING_DAYS, 24));

        callers.asSystem(() -> promises.inherit(desk.id(), quick.id()));
        assertThat(amount(quick)).isEqualTo(new Target(Measure.WORKING_MINUTES, 120));
    }

    @Test
    @Tag("SL-70")
    void whatWasPromisedAtTheFrontHoldsForTheSpecialistsToWhomItIsHandedOver() {
        DeskInfo desk = desk();
        QueueInfo front = queue(desk);
        QueueInfo specialists = queue(desk);
        promise(desk, null, answer(120));
        promise(desk, specialists, answer(60));
        long agent = scene.agent(front, Right.ALL);
        scene.allow(agent, specialists, Right.READ, Right.MOVE_INTO);
        long specialist = scene.agent(specialists, Right.ALL);
        long requester = scene.requester();
        long answered = scene.request(requester, front);
        long missed = scene.request(requester, front);
        ClockRow promised = firstAnswer(agent, answered);

        for (long number : List.of(answered, missed)) {
            var move = new MoveTicket(number, scene.version(number), specialists.id(), "Il faut un spécialiste.");
            callers.as(agent, () -> tickets.move(move));
            callers.as(agent, () -> watches.watch(new WatchTicket(number, agent)));
        }
        assertThat(firstAnswer(specialist, answered))
                .returns(promised.startedAt(), ClockRow::startedAt)
                .returns(new Target(Measure.WORKING_MINUTES, 60), ClockRow::target)
                .satisfies(row -> assertThat(row.dueAt()).isBefore(promised.dueAt()));

        Reply reply = new Reply(answered, "C’est réparé.", List.of(scene.address(requester)), List.of(), List.of());
        callers.as(
                specialist, () -> answers.answer(new Answer(reply, scene.version(answered), AfterAnswer.STAY, null)));
        escalate(missed);

        for (long person : List.of(agent, specialist)) {
            assertThat(firstAnswer(person, answered).state()).isEqualTo(ClockState.MET);
            assertThat(firstAnswer(person, missed).state()).isEqualTo(ClockState.MISSED);
        }
        assertThat(sql.rows(
                        "select n.person_id, n.reason from notice n join ticket_event e on e.id = n.event_id"
                                + " where e.ticket_id in (?, ?) and e.kind = 'ESCALATED'",
                        answered,
                        missed))
                .containsExactlyInAnyOrder(
                        List.of(String.valueOf(specialist), NoticeReason.ESCALATED.name()),
                        List.of(String.valueOf(agent), NoticeReason.WATCHER.name()));
    }

    @Test
    void whatIsOpenIsReckonedAnewWhenAPromiseOrItsCalendarChangesAndWhatWasDecidedStays() {
        DeskInfo desk = desk();
        QueueInfo queue = queue(desk);
        long agent = scene.agent(queue, Right.ALL);
        long open = scene.request(scene.requester(), queue);
        long missed = scene.request(scene.requester(), queue);
        sql.change(
                "update ticket_clock set due_at = utc_timestamp(6) - interval 1 hour, next_at = due_at"
                        + " where ticket_id = ? and kind = 'FIRST_ANSWER'",
                missed);
        CalendarInfo always = callers.asSystem(() -> calendars.create(
                new CreateCalendar(desk.id(), new CalendarSetup(NAME, false, daily("00:00", "24:00")))));
        promise(desk, null, new Promise(always.id(), answer(120).targets()));

        sweepUntil("due_at < utc_timestamp(6) + interval 121 minute", open);
        sweepUntil("missed_at is not null", missed);
        assertThat(sql.column("select state from ticket_clock where ticket_id = ? and kind = 'FIRST_ANSWER'", missed))
                .containsExactly("MISSED");

        var closed = new CalendarSetup(NAME, false, new CalendarDefinition(ZURICH, Map.of(), List.of(), List.of()));
        callers.asSystem(() -> calendars.change(new ChangeCalendar(always.id(), always.setup(), closed)));
        sweepUntil("due_at is null", open);
        assertThat(due(agent, missed)).isBefore(Instant.now());
        assertThat(sql.number("select count(*) from ticket_reckoning where ticket_id in (?, ?)", open, missed))
                .isZero();
    }

    @Test
    void whatIsNotOwedAnyMoreIsNotCountedAmongWhatIsEscalated() {
        DeskInfo desk = desk();
        QueueInfo queue = queue(desk);
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        escalate(number);
        // What the feed tells of the ticket would have its queue counted anew as well.
        sql.change("delete from change_feed where ticket_id = ?", number);
        assertThat(escalated(agent)).isOne();

        promise(desk, null, new Promise(null, List.of()));
        await().until(() -> {
            callers.asSystem(escalations::reckonChanged);
            return sql.number("select count(*) from ticket where id = ? and due_state = 'NONE'", number) == 1;
        });

        assertThat(escalated(agent)).isZero();
    }

    private int escalated(long agent) {
        return callers.as(agent, () -> lists.counts()).escalated();
    }

    @Test
    void aDeskHasOneStandardCalendarWhichIsItsFirstUntilAnotherOneIsChosen() {
        DeskInfo desk = desk();
        CalendarSetup setup = new CalendarSetup(NAME, false, daily("08:00", "17:00"));
        CalendarInfo first = callers.asSystem(() -> calendars.create(new CreateCalendar(desk.id(), setup)));
        CalendarInfo second = callers.asSystem(() ->
                calendars.create(new CreateCalendar(desk.id(), new CalendarSetup(NAME, true, setup.definition()))));

        assertThat(first.setup().standard()).isTrue();
        assertThat(callers.asSystem(() -> calendars.calendar(first.id()))
                        .setup()
                        .standard())
                .isFalse();
        assertThat(callers.asSystem(() -> calendars.calendar(second.id()))
                        .setup()
                        .standard())
                .isTrue();
        assertThat(sql.number(
                        "select count(*) from configuration_change where kind = 'CALENDAR' and thing in (?, ?)",
                        first.id(),
                        second.id()))
                .isEqualTo(2);
    }

    @Test
    void theTicketsOfADeskThatWasClosedGoOn() {
        DeskInfo desk = desk();
        QueueInfo queue = queue(desk);
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        sql.change("update desk set is_active = false where id = ?", desk.id());

        callers.as(agent, () -> tickets.take(new TakeTicket(number, scene.version(number))));

        assertThat(sql.column("select state from ticket_clock where ticket_id = ? and kind = 'TAKE_UP'", number))
                .containsExactly("MET");
    }

    @Test
    void whoDoesNotAdministerADeskNeitherSeesNorChangesWhatItPromises() {
        DeskInfo desk = desk();
        DeskInfo other = desk();
        long administrator = scene.administratorOf(other.id());
        CalendarSetup setup = new CalendarSetup(NAME, false, daily("08:00", "17:00"));
        CalendarInfo calendar = callers.asSystem(() -> calendars.create(new CreateCalendar(desk.id(), setup)));

        assertThat(callers.as(administrator, () -> calendars.calendars()))
                .extracting(CalendarInfo::id)
                .doesNotContain(calendar.id());
        refused(administrator, () -> calendars.calendar(calendar.id()));
        refused(administrator, () -> calendars.use(calendar.id()));
        assertThat(callers.as(administrator, () -> calendars.uses())).doesNotContainKey(calendar.id());
        refused(administrator, () -> calendars.versions(calendar.id()));
        refused(administrator, () -> calendars.remove(calendar.id()));
        refused(administrator, () -> calendars.create(new CreateCalendar(desk.id(), setup)));
        refused(administrator, () -> calendars.change(new ChangeCalendar(calendar.id(), setup, setup)));
        refused(administrator, () -> promises.promise(desk.id(), null));
        refused(administrator, () -> promises.change(new ChangePromise(desk.id(), null, Promise.USUAL, answer(1))));
        refused(administrator, () -> promises.inherit(desk.id(), queue(desk).id()));
        refused(
                administrator,
                () -> promises.change(new ChangePromise(
                        other.id(),
                        null,
                        Promise.USUAL,
                        new Promise(calendar.id(), answer(1).targets()))));
        assertThat(callers.as(administrator, () -> promises.promise(other.id(), null))
                        .own())
                .isFalse();
    }

    private void refused(long person, Runnable deed) {
        assertThatThrownBy(() -> callers.as(person, deed)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void hoursThatOverlapOrEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> daily("08:00", "07:00"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("calendar.range");
    }

    private Target amount(QueueInfo queue) {
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        return firstAnswer(agent, number).target();
    }

    /** The sweep of the server may have been first. */
    private void sweepUntil(String what, long number) {
        await().until(() -> {
            callers.asSystem(escalations::reckonChanged);
            return sql.number(
                            "select count(*) from ticket_clock where ticket_id = ? and kind = 'FIRST_ANSWER' and "
                                    + what,
                            number)
                    == 1;
        });
    }

    /** Lets the time of a first answer pass. */
    private void escalate(long number) {
        sql.change(
                "update ticket_clock set due_at = utc_timestamp(6) - interval 1 minute, next_at = due_at"
                        + " where ticket_id = ? and kind = 'FIRST_ANSWER'",
                number);
        await().until(() -> {
            callers.asSystem(escalations::escalateDue);
            return sql.number("select count(*) from ticket where id = ? and due_state = 'ESCALATED'", number) == 1;
        });
    }

    private Instant due(long agent, long number) {
        Instant due = firstAnswer(agent, number).dueAt();
        return due == null ? Instant.MAX : due;
    }

    private ClockRow firstAnswer(long agent, long number) {
        return callers.as(agent, () -> clocks.of(number)).stream()
                .filter(row -> row.kind() == ClockKind.FIRST_ANSWER)
                .findFirst()
                .orElseThrow();
    }

    private void promise(DeskInfo desk, @Nullable QueueInfo queue, Promise promise) {
        Long queueId = queue == null ? null : queue.id();
        callers.asSystem(() -> promises.change(new ChangePromise(
                desk.id(), queueId, promises.promise(desk.id(), queueId).promise(), promise)));
    }

    private static Promise answer(int minutes) {
        var target = new Target(Measure.WORKING_MINUTES, minutes);
        return new Promise(null, List.of(new PromiseTarget(ClockKind.FIRST_ANSWER, null, target)));
    }

    private DeskInfo desk() {
        return callers.asSystem(() -> desks.create(new CreateDesk(scene.word(), NAME, ZURICH.getId(), null, null)));
    }

    private QueueInfo queue(DeskInfo desk) {
        String code = scene.word();
        return callers.asSystem(() -> desks.create(new CreateQueue(
                desk.id(), code, NAME, "inbox", 1, code + "@univ-valmont.example", AcknowledgeAt.ARRIVAL)));
    }

    private static CalendarDefinition daily(String opens, String closes) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(TimeRange.of(opens, closes)));
        }
        return new CalendarDefinition(ZURICH, week, List.of(), List.of());
    }
}

package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.notify.NoticeReason;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClockQueries;
import org.guichet.sla.ClockRow;
import org.guichet.sla.ClockState;
import org.guichet.sla.EscalationService;
import org.guichet.sla.Measure;
import org.guichet.sla.Target;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.DueState;
import org.guichet.ticket.Reply;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is promised of tickets, kept, missed and told. */
@ExtendWith(ArquillianExtension.class)
class ClocksIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

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
    private UndoService undo;

    @Test
    void aRequestOwesAnAnswerWithinADayAndASpecialistWithinFiveWorkingDays() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);

        assertThat(callers.as(agent, () -> clocks.of(number)))
                .extracting(ClockRow::state, ClockRow::target)
                .containsExactlyInAnyOrder(
                        tuple(ClockState.RUNNING, new Target(Measure.HOURS_ON_WORKING_DAYS, 24)),
                        tuple(ClockState.RUNNING, new Target(Measure.WORKING_DAYS, 5)));
        TicketRow row = onlyRow(agent, queue, TicketList.View.ACTIVE);
        assertThat(row.due().state()).isEqualTo(DueState.RUNNING);
        assertThat(row.due().at()).isEqualTo(firstAnswer(agent, number).dueAt());
    }

    @Test
    void takingItUpAndAnsweringItKeepThePromisesUnlessThatIsTakenBack() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long requester = scene.requester();
        long number = scene.request(requester, queue);

        callers.as(agent, () -> tickets.take(new TakeTicket(number, scene.version(number))));
        assertThat(states(agent, number)).containsEntry(ClockKind.TAKE_UP, ClockState.MET);
        Reply reply = new Reply(number, "Fait.", List.of(scene.address(requester)), List.of(), List.of());
        callers.as(agent, () -> answers.answer(new Answer(reply, scene.version(number), AfterAnswer.RESOLVE, null)));
        assertThat(states(agent, number)).containsEntry(ClockKind.FIRST_ANSWER, ClockState.MET);

        callers.as(agent, () -> undo.undo(new UndoTicket(number, scene.version(number))));

        assertThat(states(agent, number))
                .containsEntry(ClockKind.FIRST_ANSWER, ClockState.RUNNING)
                .containsEntry(ClockKind.TAKE_UP, ClockState.MET);
    }

    @Test
    @Tag("OT-44")
    void whatIsNotDoneInTimeIsEscalatedOnceAndItsQueueIsTold() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        assertThat(rows(agent, queue, TicketList.View.ESCALATED)).isEmpty();

        makeDue(number);
        sweepUntilEscalated(number);

        assertThat(states(agent, number)).containsEntry(ClockKind.FIRST_ANSWER, ClockState.MISSED);
        assertThat(onlyRow(agent, queue, TicketList.View.ESCALATED).due().state())
                .isEqualTo(DueState.ESCALATED);
        assertThat(sql.rows(
                        "select p.id, n.reason from notice n join person p on p.id = n.person_id join ticket_event e"
                                + " on e.id = n.event_id where e.ticket_id = ? and e.kind = 'ESCALATED'",
                        number))
                .containsExactlyInAnyOrder(List.of(String.valueOf(agent), NoticeReason.ESCALATED.name()));
        assertThat(sql.column("select recipient from outbox where ticket_id = ? and body like '%escalad%'", number))
                .containsExactly(scene.address(agent));
    }

    @Test
    void whatWasMissedStaysMissedAndIsLateOnceItIsDone() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        makeDue(number);
        sweepUntilEscalated(number);
        Instant missed = firstAnswer(agent, number).dueAt();

        callers.as(agent, () -> tickets.take(new TakeTicket(number, scene.version(number))));
        callers.as(agent, () -> tickets.resolve(new ResolveTicket(number, scene.version(number))));

        assertThat(firstAnswer(agent, number))
                .returns(ClockState.LATE, ClockRow::state)
                .returns(missed, ClockRow::dueAt);
        assertThat(sql.column("select due_state from ticket where id = ?", number))
                .containsExactly("NONE");
    }

    @Test
    void sweepsAtOnceEscalateEachTicketOnce() throws Exception {
        QueueInfo queue = scene.queue();
        long requester = scene.requester();
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            numbers.add(scene.request(requester, queue));
        }
        numbers.forEach(this::makeDue);

        List<Future<Boolean>> sweeps = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sweeps.add(callers.besideSystem(escalations::escalateDue));
        }
        for (Future<Boolean> sweep : sweeps) {
            sweep.get();
        }
        numbers.forEach(this::sweepUntilEscalated);

        assertThat(sql.number(
                        "select count(*) from ticket_event where kind = 'ESCALATED' and ticket_id between ? and ?",
                        numbers.get(0),
                        numbers.get(numbers.size() - 1)))
                .isEqualTo(numbers.size());
    }

    @Test
    void aTicketThatCannotBeReckonedHoldsUpNoOtherAndIsTriedAgainLater() {
        QueueInfo queue = scene.queue();
        long requester = scene.requester();
        long broken = scene.request(requester, queue);
        long number = scene.request(requester, queue);
        makeDue(broken);
        sql.change("update ticket_clock set next_at = '2000-01-01', measure = 'MOONS' where ticket_id = ?", broken);
        makeDue(number);

        sweepUntilEscalated(number);

        assertThat(sql.number(
                        "select count(*) from ticket_clock where ticket_id = ? and next_at > utc_timestamp(6)", broken))
                .isPositive();
        sql.change("update ticket_clock set measure = 'WORKING_MINUTES', next_at = due_at where ticket_id = ?", broken);
        sweepUntilEscalated(broken);
    }

    @Test
    void promisesAreReadByThoseWhoMayReadTheTicketAndEscalatedByGuichetAlone() {
        QueueInfo queue = scene.queue();
        long stranger = scene.agent(scene.queue(), Right.ALL);
        long number = scene.request(scene.requester(), queue);

        assertThatThrownBy(() -> callers.as(stranger, () -> clocks.of(number))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(stranger, escalations::escalateDue)).isInstanceOf(EJBAccessException.class);
    }

    private void makeDue(long number) {
        sql.change(
                "update ticket_clock set due_at = utc_timestamp(6) - interval 1 minute, next_at = due_at"
                        + " where ticket_id = ? and kind = 'FIRST_ANSWER'",
                number);
    }

    private void sweepUntilEscalated(long number) {
        await().until(() -> {
            callers.asSystem(escalations::escalateDue);
            return sql.number("select count(*) from ticket where id = ? and due_state = 'ESCALATED'", number) == 1;
        });
    }

    private ClockRow firstAnswer(long agent, long number) {
        return callers.as(agent, () -> clocks.of(number)).stream()
                .filter(row -> row.kind() == ClockKind.FIRST_ANSWER)
                .findFirst()
                .orElseThrow();
    }

    private Map<ClockKind, ClockState> states(long agent, long number) {
        return callers.as(agent, () -> clocks.of(number)).stream()
                .collect(Collectors.toMap(ClockRow::kind, ClockRow::state));
    }

    private TicketRow onlyRow(long agent, QueueInfo queue, TicketList.View view) {
        List<TicketRow> rows = rows(agent, queue, view);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<TicketRow> rows(long agent, QueueInfo queue, TicketList.View view) {
        var wish = new TicketList(view, queue.id(), TicketList.Sort.DUE, null, 10);
        return callers.as(agent, () -> lists.list(wish)).rows();
    }
}

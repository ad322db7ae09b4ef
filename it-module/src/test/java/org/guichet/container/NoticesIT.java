package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PreferenceService;
import org.guichet.directory.Preferences;
import org.guichet.directory.Right;
import org.guichet.notify.AbsenceRow;
import org.guichet.notify.AbsenceService;
import org.guichet.notify.EnterAbsence;
import org.guichet.notify.NoticeChoiceService;
import org.guichet.notify.NoticeQueries;
import org.guichet.notify.NoticeReason;
import org.guichet.notify.NoticeRow;
import org.guichet.notify.NoticeTopic;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.Reply;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told of what, who may see that, and who may say who is away. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private RequestService requests;

    @Inject
    private TicketService tickets;

    @Inject
    private ArticleService articles;

    @Inject
    private AnswerService answers;

    @Inject
    private WatchService watches;

    @Inject
    private UndoService undo;

    @Inject
    private NoticeQueries notices;

    @Inject
    private NoticeChoiceService choices;

    @Inject
    private AbsenceService absences;

    @Inject
    private PreferenceService preferences;

    @Test
    void theNoteOfAColleagueIsToldToTheOwnerAndNeverToWhoAsks() {
        QueueInfo queue = scene.queue();
        long owner = scene.agent(queue, Right.ALL);
        long colleague = scene.agent(queue, Right.ALL);
        long asker = scene.agent(queue, Right.ALL);
        long number = scene.request(asker, queue);
        callers.as(owner, () -> tickets.take(new TakeTicket(number, scene.version(number))));
        callers.as(colleague, () -> articles.note(new AddNote(number, "Entre nous.", List.of())));

        assertThat(reasons(colleague, number, "ARTICLE_ADDED"))
                .containsEntry(owner, NoticeReason.OWNER)
                .containsEntry(colleague, NoticeReason.AUTHOR)
                .containsEntry(asker, NoticeReason.ASKER);
        assertThat(sql.column("select recipient from outbox where ticket_id = ? and body like '%Entre nous%'", number))
                .containsExactly(scene.address(owner));
    }

    @Test
    void oneActTellsNobodyTwice() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long colleague = scene.agent(queue, Right.ALL);
        long requester = scene.requester();
        long number = scene.request(requester, queue);
        callers.as(
                agent,
                () -> answers.answer(new Answer(
                        new Reply(number, "Fait.", List.of(scene.address(requester)), List.of(), List.of()),
                        scene.version(number),
                        AfterAnswer.RESOLVE,
                        null)));
        long before = mails(number, colleague);
        // What comes now is written, and opens the ticket again, in one act.
        callers.as(requester, () -> requests.write(number, "Toujours en panne.", List.of()));
        assertThat(mails(number, colleague)).isEqualTo(before + 1);
    }

    @Test
    void whoeverWatchesIsToldAndMaySwitchThatOffAndIsNotOnceTheyMayNotReadIt() {
        QueueInfo queue = scene.queue();
        long owner = scene.agent(queue, Right.ALL);
        long watcher = scene.agent(queue, Right.READ);
        long requester = scene.requester();
        long number = scene.request(requester, queue);
        callers.as(owner, () -> tickets.take(new TakeTicket(number, scene.version(number))));
        callers.as(watcher, () -> watches.watch(new WatchTicket(number, watcher)));
        Runnable writes = () -> callers.as(requester, () -> requests.write(number, "Et alors ?", List.of()));

        writes.run();
        assertThat(reasons(owner, number, "ARTICLE_ADDED"))
                .containsEntry(owner, NoticeReason.OWNER)
                .containsEntry(watcher, NoticeReason.WATCHER);
        assertThat(sql.column("select body from outbox where ticket_id = ? and person_id = ?", number, watcher))
                .singleElement()
                .asString()
                .contains("> Et alors ?", "vous surveillez ce ticket");

        callers.as(watcher, () -> choices.choose(Map.of(queue.id(), Set.of())));
        writes.run();
        assertThat(reasons(owner, number, "ARTICLE_ADDED")).containsEntry(watcher, NoticeReason.SWITCHED_OFF);
        callers.as(watcher, () -> choices.choose(Map.of(queue.id(), Set.of(NoticeTopic.WATCHED))));
        sql.change("delete from person_group where person_id = ?", watcher);
        writes.run();
        assertThat(reasons(owner, number, "ARTICLE_ADDED")).doesNotContainKey(watcher);
        assertThat(mails(number, watcher)).isOne();
    }

    @Test
    void whatIsTakenBackBeforeItsMailLeavesIsToldToNobodyAndTheHistorySaysSo() {
        QueueInfo queue = scene.queue();
        long giver = scene.agent(queue, Right.ALL);
        long receiver = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        callers.as(giver, () -> tickets.assign(new AssignTicket(number, scene.version(number), receiver)));
        long assigned = event(number, "OWNER_CHANGED");
        String notice =
                "select count(*) from outbox where event_id = ? and person_id = ? and state = ? and attempts = 0"
                        + " and next_attempt_at >= date_add(created_at, interval 8 second)";
        assertThat(sql.number(notice, assigned, receiver, "WAITING")).isOne();

        callers.as(giver, () -> undo.undo(new UndoTicket(number, scene.version(number))));
        assertThat(sql.number(notice, assigned, receiver, "CANCELLED")).isOne();
        assertThat(callers.as(giver, () -> notices.of(number, assigned)))
                .filteredOn(row -> row.person().id() == receiver)
                .extracting(NoticeRow::reason)
                .containsExactly(NoticeReason.TAKEN_BACK);
        assertThat(sql.number("select count(*) from outbox where event_id > ?  and ticket_id = ?", assigned, number))
                .isZero();
    }

    @Test
    void nobodySeesWhoWasToldInAQueueThatTheyMayNotRead() {
        QueueInfo from = scene.queue();
        QueueInfo to = scene.queue();
        long mover = scene.agent(from, Right.ALL);
        scene.allow(mover, to, Right.ALL);
        long receiver = scene.agent(to, Right.ALL);
        long number = scene.request(scene.requester(), from);
        long opened = event(number, "OPENED");
        assertThatThrownBy(() -> callers.as(receiver, () -> notices.of(number, opened)))
                .isInstanceOf(NotFoundException.class);
        callers.as(mover, () -> tickets.move(new MoveTicket(number, scene.version(number), to.id(), "")));

        assertThat(callers.as(receiver, () -> notices.of(number, opened))).isEmpty();
        assertThat(callers.as(receiver, () -> notices.counts(number, List.of(opened))))
                .isEmpty();
        assertThat(callers.as(mover, () -> notices.of(number, opened)))
                .extracting(row -> row.person().id())
                .containsExactly(mover);
        assertThat(reasons(receiver, number, "QUEUE_CHANGED")).containsEntry(receiver, NoticeReason.SUBSCRIBED);
    }

    @Test
    void whatOnlyAgentsMayIsRefusedToRequesters() {
        long requester = scene.requester();
        long number = scene.request(requester, scene.queue());
        for (Runnable deed : List.<Runnable>of(
                () -> notices.of(number, 1),
                () -> notices.counts(number, List.of(1L)),
                () -> choices.mine(),
                () -> choices.choose(Map.of()),
                () -> absences.all(),
                () -> absences.enter(today(requester, null)))) {
            assertThatThrownBy(() -> callers.as(requester, deed)).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void nobodyChoosesForAQueueThatTheyMayNotRead() {
        QueueInfo mine = scene.queue();
        QueueInfo other = scene.queue();
        long agent = scene.agent(mine, Right.READ);
        assertThatThrownBy(() -> callers.as(agent, () -> choices.choose(Map.of(other.id(), Set.of()))))
                .isInstanceOf(NotFoundException.class);
        callers.as(agent, () -> choices.choose(Map.of(mine.id(), Set.of(NoticeTopic.NEW_TICKET))));
        assertThat(callers.as(agent, () -> choices.mine()))
                .singleElement()
                .satisfies(one -> assertThat(one.wanted()).containsExactly(NoticeTopic.NEW_TICKET));
        long number = scene.request(scene.requester(), mine);
        assertThat(mails(number, agent)).isOne();
    }

    @Test
    void anAbsenceIsEnteredByOneselfOrAColleagueOfTheQueueAndByNobodyElse() {
        QueueInfo queue = scene.queue();
        long ill = scene.agent(queue, Right.ALL);
        long colleague = scene.agent(queue, Right.ALL);
        long reader = scene.agent(queue, Right.READ);
        long stranger = scene.agent(scene.queue(), Right.ALL);
        for (long one : List.of(reader, stranger)) {
            assertThatThrownBy(() -> callers.as(one, () -> absences.enter(today(ill, null))))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> callers.as(colleague, () -> absences.enter(today(ill, stranger))))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.key()).isEqualTo("absence.substituteMayNot"));
        callers.as(colleague, () -> absences.enter(today(ill, reader)));

        AbsenceRow entered = callers.as(ill, () -> absences.mine()).get(0);
        assertThat(entered.enteredBy().id()).isEqualTo(colleague);
        assertThatThrownBy(() -> callers.as(stranger, () -> absences.cancel(entered.id())))
                .isInstanceOf(NotFoundException.class);
        long number = scene.request(scene.requester(), queue);
        assertThat(reasons(colleague, number, "OPENED")).containsEntry(ill, NoticeReason.ABSENT);
        callers.as(ill, () -> absences.cancel(entered.id()));
        assertThat(callers.as(ill, () -> absences.mine())).isEmpty();
    }

    @Test
    void aMailIsWrittenInTheLanguageAndZoneThatItsReaderChose() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        callers.as(
                agent, () -> preferences.change(mine -> new Preferences("en", null, null, "America/Montreal", true)));
        long number = scene.request(scene.requester(), queue);
        assertThat(sql.column("select body from outbox where ticket_id = ? and person_id = ?", number, agent))
                .singleElement()
                .asString()
                .contains("You are told because", "(America/Montreal)");
    }

    private Map<Long, NoticeReason> reasons(long reader, long number, String kind) {
        return callers.as(reader, () -> notices.of(number, event(number, kind))).stream()
                .collect(Collectors.toMap(row -> row.person().id(), NoticeRow::reason));
    }

    private long event(long number, String kind) {
        return sql.number("select max(id) from ticket_event where ticket_id = ? and kind = ?", number, kind);
    }

    private long mails(long number, long person) {
        return sql.number("select count(*) from outbox where ticket_id = ? and person_id = ?", number, person);
    }

    private EnterAbsence today(long person, @Nullable Long substitute) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris"));
        return new EnterAbsence(person, day, day, substitute);
    }
}

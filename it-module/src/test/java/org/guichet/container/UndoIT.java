package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.CloseTicket;
import org.guichet.ticket.Impact;
import org.guichet.ticket.LockTicket;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.Reply;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.ReturnedFile;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.guichet.ticket.Undone;
import org.guichet.ticket.UnlockTicket;
import org.guichet.ticket.Urgency;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody did a moment ago is taken back exactly, by them alone, and not behind anybody's back. */
@ExtendWith(ArquillianExtension.class)
class UndoIT {

    private static final Instant LATER = Instant.parse("2040-01-01T08:00:00Z");
    private static final Instant MUCH_LATER = Instant.parse("2041-01-01T08:00:00Z");

    /** All that somebody can change of a ticket, and nothing that counts how often it was. */
    private static final String FACTS = "select queue_id, service_id, type, state, title, excerpt, impact, urgency,"
            + " priority, priority_reason, owner_id, lock_agent_id, locked_at, awaits, last_article_at, first_answer_at,"
            + " pending_until, resolved_at, closed_at from ticket where id = ?";

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private TicketService tickets;

    @Inject
    private AnswerService answers;

    @Inject
    private RequestService requests;

    @Inject
    private TicketQueries queries;

    @Inject
    private UndoService undo;

    private QueueInfo queue;
    private QueueInfo elsewhere;
    private long requester;
    private long agent;
    private long number;

    /** A ticket that waits, is somebody's and is locked, so that there is much to lose. */
    @BeforeEach
    void aTicketOfWhichMuchIsKnown() {
        queue = scene.queue();
        elsewhere = scene.queue();
        requester = scene.requester();
        agent = scene.agent(queue, Right.ALL);
        scene.allow(agent, elsewhere, Right.MOVE_INTO);
        number = scene.request(requester, queue);
        callers.as(agent, () -> {
            tickets.assign(new AssignTicket(number, version(), agent));
            tickets.lock(new LockTicket(number, version()));
            tickets.prioritise(prioritise(Urgency.HIGH));
            tickets.pend(new PendTicket(number, version(), LATER, false, Awaits.REQUESTER));
        });
    }

    @Test
    void eachWishLeavesTheTicketAsItWasWhenItIsTakenBack() {
        List<Runnable> wishes = List.of(
                () -> tickets.resolve(new ResolveTicket(number, version())),
                () -> tickets.close(new CloseTicket(number, version())),
                () -> tickets.move(new MoveTicket(number, version(), elsewhere.id(), "")),
                () -> tickets.assign(new AssignTicket(number, version(), null)),
                () -> tickets.pend(
                        new PendTicket(number, version(), MUCH_LATER, true, Awaits.DESK, TicketType.PROBLEM)),
                () -> tickets.prioritise(prioritise(Urgency.LOW)),
                () -> tickets.unlock(new UnlockTicket(number, version())),
                () -> tickets.changeType(new ChangeType(number, version(), TicketType.SERVICE_REQUEST)),
                () -> tickets.changeTitle(new ChangeTitle(number, version(), "Autre chose")));
        for (Runnable wish : wishes) {
            List<List<@Nullable String>> before = facts();
            int version = version();
            callers.as(agent, wish);
            assertThat(facts()).isNotEqualTo(before);
            takeBack();
            assertThat(facts()).isEqualTo(before);
            assertThat(version()).isGreaterThan(version + 1);
        }
        assertThat(sql.column(
                        "select distinct actor_id from ticket_event where ticket_id = ? and rule = 'undo'", number))
                .containsExactly(String.valueOf(agent));
    }

    @Test
    void anAnswerThatIsTakenBackWasNeverWrittenAndItsWordsComeBack() {
        String stranger = scene.word() + "@ailleurs.example";
        List<List<@Nullable String>> before = facts();
        Reply reply = new Reply(number, "Voici.", List.of(scene.address(requester)), List.of(stranger), List.of());
        callers.as(agent, () -> answers.answer(new Answer(reply, version(), AfterAnswer.RESOLVE, null)));
        assertThat(facts()).isNotEqualTo(before);

        Undone undone = takeBack();

        assertThat(undone.answer()).isEqualTo(reply);
        assertThat(facts()).isEqualTo(before);
        assertThat(sql.number(
                        "select count(*) from outbox where ticket_id = ? and article_id is not null and not is_automatic",
                        number))
                .isZero();
        assertThat(sql.number("select count(*) from ticket_participant where address = ?", stranger))
                .isZero();
        assertThat(callers.as(agent, () -> queries.view(number)).articles())
                .noneMatch(article -> article.text().equals("Voici."));
        assertThat(sql.number("select count(*) from ticket_event where ticket_id = ? and kind = 'UNDONE'", number))
                .isOne();
    }

    @Test
    void theFilesOfAnAnswerThatIsTakenBackGoWithTheNextOneOfTheSameAgentAndNobodyElses() {
        NewAttachment plan = scene.file();
        NewAttachment wrong = scene.file();
        long colleague = scene.agent(queue, Right.ALL);
        callers.as(agent, () -> tickets.unlock(new UnlockTicket(number, version())));
        answer(agent, List.of(plan, wrong), List.of());
        takeBack();

        List<ReturnedFile> returned = callers.as(agent, () -> answers.returned(number));
        assertThat(returned).extracting(ReturnedFile::name).containsExactly(plan.name(), wrong.name());
        assertThat(callers.as(colleague, () -> answers.returned(number))).isEmpty();
        List<Long> first = List.of(returned.get(0).id());
        answer(colleague, List.of(), first);
        assertThat(filesOfLast()).isEmpty();
        answer(agent, List.of(), first);
        assertThat(filesOfLast()).containsExactly(String.valueOf(plan.contentId()));
        assertThat(callers.as(agent, () -> answers.returned(number))).isEmpty();
    }

    private void answer(long author, List<NewAttachment> files, List<Long> again) {
        Reply reply = new Reply(number, "Voici.", List.of(scene.address(requester)), List.of(), files);
        callers.as(author, () -> answers.answer(new Answer(reply, version(), AfterAnswer.STAY, null, again)));
    }

    private List<@Nullable String> filesOfLast() {
        return sql.column(
                "select content_id from attachment where article_id ="
                        + " (select max(id) from article where ticket_id = ? and kind = 'REPLY')",
                number);
    }

    @Test
    void theMailOfAnAnswerLeavesOnlyWhenItCannotBeTakenBackAnyMoreAndThenItIsTooLate() {
        Reply reply = new Reply(number, "Voici.", List.of(scene.address(requester)), List.of(), List.of());
        callers.as(agent, () -> answers.answer(new Answer(reply, version(), AfterAnswer.STAY, null)));
        assertThat(sql.number(
                        "select count(*) from outbox where ticket_id = ? and article_id is not null and not is_automatic and attempts = 0"
                                + " and next_attempt_at >= date_add(created_at, interval 8 second)",
                        number))
                .isOne();
        await("a relay takes it")
                .atMost(Duration.ofSeconds(60))
                .until(() -> sql.number(
                                "select attempts from outbox where ticket_id = ? and article_id is not null and not is_automatic",
                                number)
                        > 0);

        List<List<@Nullable String>> before = facts();
        assertThatThrownBy(this::takeBack)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.key())
                                .as("the mail or the page was first")
                                .isIn("undo.sent", "undo.over"));
        assertThat(facts()).isEqualTo(before);
        assertThat(callers.as(agent, () -> queries.view(number)).articles())
                .anyMatch(article -> article.text().equals("Voici."));
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotTakenBack() {
        long colleague = scene.agent(queue, Right.ALL);
        callers.as(agent, () -> tickets.unlock(new UnlockTicket(number, version())));
        callers.as(agent, () -> tickets.resolve(new ResolveTicket(number, version())));
        int seen = version();
        callers.as(colleague, () -> tickets.changeTitle(new ChangeTitle(number, version(), "Toner vide")));
        List<List<@Nullable String>> before = facts();
        assertThatThrownBy(() -> callers.as(agent, () -> undo.undo(new UndoTicket(number, seen))))
                .isInstanceOfSatisfying(DomainException.class, isOf("undo.changed"));
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void aWordOfTheRequesterMeanwhileCountsMoreThanTakingBack() {
        callers.as(agent, () -> tickets.resolve(new ResolveTicket(number, version())));
        int seen = version();
        callers.as(requester, () -> requests.write(number, "Toujours en panne.", List.of()));
        assertThatThrownBy(() -> callers.as(agent, () -> undo.undo(new UndoTicket(number, seen))))
                .isInstanceOfSatisfying(DomainException.class, isOf("undo.changed"));
        assertThat(sql.column("select state from ticket where id = ?", number)).containsExactly("OPEN");
    }

    @Test
    void nobodyTakesBackWhatAnotherDid() {
        callers.as(agent, () -> tickets.resolve(new ResolveTicket(number, version())));
        List<List<@Nullable String>> before = facts();
        long colleague = scene.agent(queue, Right.ALL);
        assertThat(callers.as(colleague, () -> undo.offer(number))).isEmpty();
        assertThatThrownBy(() -> callers.as(colleague, () -> undo.undo(new UndoTicket(number, version()))))
                .isInstanceOfSatisfying(DomainException.class, isOf("undo.over"));
        long stranger = scene.agent(scene.queue(), Right.ALL);
        assertThatThrownBy(() -> callers.as(stranger, () -> undo.undo(new UndoTicket(number, version()))))
                .isInstanceOf(NotFoundException.class);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void whatCannotBeTakenBackAnyMoreIsForgotten() {
        callers.as(agent, () -> tickets.resolve(new ResolveTicket(number, version())));
        sql.change("update ticket_undo set open_until = '2020-01-01' where ticket_id = ?", number);
        assertThatThrownBy(this::takeBack).isInstanceOfSatisfying(DomainException.class, isOf("undo.over"));
        callers.asSystem(() -> {
            undo.forgetOver();
            return null;
        });
        assertThat(sql.number("select count(*) from ticket_undo where ticket_id = ?", number))
                .isZero();
    }

    private Undone takeBack() {
        return callers.as(agent, () -> undo.undo(new UndoTicket(number, version())));
    }

    private Prioritise prioritise(Urgency urgency) {
        return new Prioritise(number, version(), Impact.GROUP, urgency, null, null);
    }

    private int version() {
        return scene.version(number);
    }

    private List<List<@Nullable String>> facts() {
        return sql.rows(FACTS, number);
    }

    private static Consumer<DomainException> isOf(String key) {
        return refusal -> assertThat(refusal.key()).isEqualTo(key);
    }
}

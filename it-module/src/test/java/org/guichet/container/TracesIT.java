package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.CloseTicket;
import org.guichet.ticket.Impact;
import org.guichet.ticket.LockTicket;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.ReopenTicket;
import org.guichet.ticket.Reply;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.Urgency;
import org.guichet.ticket.ValidateTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a change leaves behind in history, change feed and outbox: all of it with the change, nothing without it. */
@ExtendWith(ArquillianExtension.class)
class TracesIT {

    private static final Instant LATER = Instant.parse("2040-01-01T08:00:00Z");

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Inject
    private TicketService tickets;

    @Inject
    private ArticleService articles;

    @Inject
    private AnswerService answers;

    @Inject
    private RequestService requests;

    @Test
    void eachChangeAddsItsLineToHistoryAndChangeFeedAndAltersNoneBeforeIt() {
        QueueInfo queue = scene.queue(AcknowledgeAt.VALIDATION, 1);
        long requester = scene.requester();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(requester, queue);
        List<List<@Nullable String>> told = history(number);
        assertThat(told).hasSize(1);
        List<Step> steps = List.of(
                new Step(agent, v -> tickets.validate(new ValidateTicket(number, v))),
                new Step(agent, v -> tickets.take(new TakeTicket(number, v))),
                new Step(agent, v -> tickets.lock(new LockTicket(number, v))),
                new Step(agent, v -> tickets.changeTitle(new ChangeTitle(number, v, "Toner vide"))),
                new Step(agent, v -> tickets.prioritise(prioritise(number, v))),
                new Step(agent, v -> articles.note(new AddNote(number, "À voir.", List.of()))),
                new Step(agent, v -> tickets.pend(new PendTicket(number, v, LATER, false, Awaits.REQUESTER))),
                new Step(requester, v -> requests.write(number, "Et alors ?", List.of())),
                new Step(agent, v -> answers.answer(answer(number, v, AfterAnswer.RESOLVE))),
                new Step(agent, v -> tickets.close(new CloseTicket(number, v))),
                new Step(agent, v -> tickets.reopen(new ReopenTicket(number, v))));
        for (Step step : steps) {
            List<List<@Nullable String>> before = told;
            callers.as(step.caller(), () -> step.change().to(scene.version(number)));
            List<List<@Nullable String>> now = history(number);
            assertThat(now).hasSizeGreaterThan(before.size());
            assertThat(now.subList(0, before.size())).isEqualTo(before);
            assertThat(now.get(before.size())).contains(Long.toString(step.caller()));
            assertThat(sql.column("select kind from change_feed where ticket_id = ? order by id", number))
                    .isEqualTo(sql.column("select kind from ticket_event where ticket_id = ? order by id", number));
            told = now;
        }
    }

    @Test
    void whatIsRolledBackLeavesNothingBehind() throws Exception {
        QueueInfo queue = scene.queue();
        long requester = scene.requester();
        long agent = scene.agent(queue, Right.ALL);
        List<Long> before = rows();
        transaction.begin();
        try {
            long number = scene.request(requester, queue);
            callers.as(agent, () -> answers.answer(answer(number, 1, AfterAnswer.RESOLVE)));
            assertThat(rows()).zipSatisfy(before, (now, then) -> assertThat(now).isGreaterThan(then));
        } finally {
            transaction.rollback();
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anAnswerWhoseSecondHalfIsNotPossibleIsNotSentEither() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        List<Long> before = rows();
        assertThatThrownBy(() -> callers.as(
                        agent, () -> answers.answer(answer(number, scene.version(number), AfterAnswer.PEND))))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.key()).isEqualTo("ticket.pendingInThePast"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void anAnswerIsInTheOutboxOnceForEachRecipientHoweverTheyAreWritten() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        List<String> to = List.of("un@univ-valmont.example", "DEUX@univ-valmont.example");
        List<String> cc = List.of("deux@univ-valmont.example");
        long article = callers.as(agent, () -> articles.reply(new Reply(number, "Voici.", to, cc, List.of())))
                .id();
        assertThat(sql.column("select recipient from outbox where article_id = ? order by recipient", article))
                .containsExactly("deux@univ-valmont.example", "un@univ-valmont.example");
    }

    private List<List<@Nullable String>> history(long number) {
        return sql.rows(
                "select id, at, actor_id, kind, version, from_value, to_value, rule, reason, article_id"
                        + " from ticket_event where ticket_id = ? order by id",
                number);
    }

    /** How many rows there are of everything that a change writes. */
    private List<Long> rows() {
        return List.of("ticket", "article", "ticket_event", "change_feed", "outbox").stream()
                .map(table -> sql.number("select count(*) from " + table))
                .toList();
    }

    private static Answer answer(long number, int version, AfterAnswer after) {
        Reply reply = new Reply(number, "C'est fait.", List.of("a@univ-valmont.example"), List.of(), List.of());
        return new Answer(reply, version, after, null);
    }

    private static Prioritise prioritise(long number, int version) {
        return new Prioritise(number, version, Impact.EVERYONE, Urgency.HIGH, null, null);
    }

    /** Something that someone does to the ticket. */
    private record Step(long caller, Change change) {}

    /** Needs the version at which the ticket is. */
    @FunctionalInterface
    private interface Change {

        void to(int version);
    }
}

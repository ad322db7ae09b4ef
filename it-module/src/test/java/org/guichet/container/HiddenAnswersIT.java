package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.FileQueries;
import org.guichet.ticket.Reply;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.RequestStep;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Those who ask learn of an answer when it can no longer be taken back, and of nothing that was. */
@ExtendWith(ArquillianExtension.class)
class HiddenAnswersIT {

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
    private RequestQueries requests;

    @Inject
    private TicketQueries queries;

    @Inject
    private FileQueries files;

    @Inject
    private UndoService undo;

    private QueueInfo queue;
    private long requester;
    private long agent;
    private long number;

    @BeforeEach
    void aRequestThatSomebodyTook() {
        queue = scene.queue();
        requester = scene.requester();
        agent = scene.agent(queue, Right.ALL);
        number = scene.request(requester, queue);
        callers.as(agent, () -> tickets.take(new TakeTicket(number, version())));
    }

    @Test
    void anAnswerAndWhatWasWishedWithItAreSeenOnlyOnceTheyCannotBeTakenBack() {
        RequestView before = view();
        long told = toldToAskers();
        answer("Voici.", AfterAnswer.RESOLVE);

        assertThat(view()).isEqualTo(before);
        assertThat(mine(true)).containsExactly(before.row());
        assertThat(mine(false)).isEmpty();
        assertThat(callers.as(requester, () -> requests.search("#" + number, 5)))
                .containsExactly(before.row());
        String file = String.valueOf(sql.column("select public_id from attachment order by id desc limit 1")
                .get(0));
        assertThatThrownBy(() -> callers.as(requester, () -> files.attachment(file)))
                .isInstanceOf(NotFoundException.class);
        assertThat(callers.as(agent, () -> files.attachment(file)).name()).isEqualTo("panne.png");
        assertThat(toldToAskers()).isEqualTo(told);

        int done = version();
        await("its time is over")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> view().row().state() == TicketState.RESOLVED);
        assertThat(view().articles().stream().map(article -> article.text())).contains("Voici.");
        assertThat(view().steps()).hasSize(before.steps().size() + 1);
        assertThat(mine(true)).isEmpty();
        assertThat(mine(false)).extracting(RequestRow::number).containsExactly(number);
        assertThat(callers.as(requester, () -> files.attachment(file)).name()).isEqualTo("panne.png");
        assertThat(toldToAskers()).isEqualTo(told + 1);
        assertThatThrownBy(() -> callers.as(agent, () -> undo.undo(new UndoTicket(number, done))))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.key()).isEqualTo("undo.over"));
    }

    @Test
    void whatWasDoneAndTakenBackIsInTheHistoryOfTheAgentsAlone() {
        RequestView before = view();
        long told = toldToAskers();
        answer("Voici.", AfterAnswer.RESOLVE);
        takeBack();
        assertThat(view()).isEqualTo(before);
        assertThat(toldToAskers()).isEqualTo(told);
        callers.as(agent, () -> tickets.resolve(new ResolveTicket(number, version())));
        assertThat(view().steps()).last().extracting(RequestStep::kind).isEqualTo(RequestStep.Kind.RESOLVED);
        takeBack();
        assertThat(view()).isEqualTo(before);
        assertThat(callers.as(agent, () -> queries.history(number, null)).rows())
                .extracting(row -> row.rule() + " " + row.to())
                .contains("null RESOLVED", "undo OPEN");
    }

    @Test
    void whatAColleagueChangedSinceCannotBeTakenBackAndIsSeenAtOnce() {
        long colleague = scene.agent(queue, Right.ALL);
        answer("Voici.", AfterAnswer.STAY);
        long told = toldToAskers();
        callers.as(colleague, () -> tickets.changeTitle(new ChangeTitle(number, version(), "Toner vide")));
        assertThat(view().articles().stream().map(article -> article.text())).contains("Voici.");
        assertThat(toldToAskers()).isEqualTo(told + 2);
    }

    private void answer(String text, AfterAnswer after) {
        Reply reply = new Reply(number, text, List.of(scene.address(requester)), List.of(), List.of(scene.file()));
        callers.as(agent, () -> answers.answer(new Answer(reply, version(), after, null)));
    }

    private void takeBack() {
        callers.as(agent, () -> undo.undo(new UndoTicket(number, version())));
    }

    private RequestView view() {
        return callers.as(requester, () -> requests.view(number));
    }

    private List<RequestRow> mine(boolean underWay) {
        return callers.as(requester, () -> requests.mine(underWay, null, 10)).rows();
    }

    /** Counts of what their open pages were told. */
    private long toldToAskers() {
        return sql.number("select count(*) from change_feed where ticket_id = ? and requester_id is not null", number);
    }

    private int version() {
        return scene.version(number);
    }
}

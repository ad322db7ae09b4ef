package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.ChangePeople;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.ConflictException;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketDetailService;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.ValidateTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a ticket is: decided when it is accepted, corrected when more is known. */
@ExtendWith(ArquillianExtension.class)
class TriageIT {

    private static final Instant LATER = Instant.parse("2040-01-01T08:00:00Z");

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private TicketService tickets;

    @Inject
    private ArticleService articles;

    @Inject
    private TicketDetailService details;

    @Inject
    private RequestQueries requests;

    @Test
    void whoAcceptsARequestSaysWhatItIsAndTheHistoryTellsWho() {
        QueueInfo queue = scene.queue(AcknowledgeAt.VALIDATION, 1);
        long agent = scene.agent(queue, Right.ALL);
        for (TicketType decided : List.of(TicketType.INCIDENT, TicketType.SERVICE_REQUEST)) {
            long number = scene.request(scene.requester(), queue);
            callers.as(agent, () -> tickets.validate(new ValidateTicket(number, 1, decided)));
            assertThat(type(number)).isEqualTo(decided.name());
            assertThat(sql.rows(
                            "select actor_id, to_value from ticket_event where ticket_id = ? and kind = 'TYPE_DECIDED'",
                            number))
                    .containsExactly(List.of(String.valueOf(agent), decided.name()));
        }
    }

    @Test
    void theTypeIsChangedWithANoteBothOrNeither() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        int seen = scene.version(number);
        callers.as(agent, () -> articles.note(note(number, seen, TicketType.PROBLEM)));
        assertThat(type(number)).isEqualTo("PROBLEM");
        assertThat(sql.rows(
                        "select kind, to_value from ticket_event where ticket_id = ? and article_id ="
                                + " (select max(id) from article where ticket_id = ?) order by id",
                        number,
                        number))
                .extracting(row -> row.get(0))
                .containsExactly("ARTICLE_ADDED", "TYPE_CHANGED");

        long colleague = scene.agent(queue, Right.ALL);
        assertThatThrownBy(() ->
                        callers.as(colleague, () -> articles.note(note(number, seen, TicketType.SERVICE_REQUEST))))
                .isInstanceOf(ConflictException.class);
        assertThat(sql.number("select count(*) from article where ticket_id = ? and kind = 'NOTE'", number))
                .isOne();
    }

    @Test
    void theTypeIsChangedWithPutOnPending() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        callers.as(
                agent,
                () -> tickets.pend(new PendTicket(
                        number, scene.version(number), LATER, false, Awaits.REQUESTER, TicketType.PROBLEM)));
        assertThat(sql.rows("select type, state from ticket where id = ?", number))
                .containsExactly(List.of("PROBLEM", "PENDING_REMINDER"));
    }

    @Test
    @Tag("OT-75")
    void takingATicketLocksItOnlyWhereItsDeskWantsThat() {
        assertThat(locksOnceTaken(scene.queue())).isFalse();
        assertThat(locksOnceTaken(scene.lockingQueue())).isTrue();
    }

    private boolean locksOnceTaken(QueueInfo queue) {
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        callers.as(agent, () -> tickets.take(new TakeTicket(number, scene.version(number))));
        assertThat(sql.number("select owner_id from ticket where id = ?", number))
                .isEqualTo(agent);
        return sql.number("select count(*) from ticket where id = ? and lock_agent_id = ?", number, agent) == 1;
    }

    @Test
    void aTicketThatIsSomebodyElsesIsTheirsFromNowOnAndNoLongerAnothers() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long wrong = scene.requester();
        long right = scene.requester();
        long number = scene.request(wrong, queue);
        callers.as(agent, () -> details.changePeople(new ChangePeople(number, scene.version(number), right, right)));

        assertThat(callers.as(right, () -> requests.view(number)).row().number())
                .isEqualTo(number);
        assertThatThrownBy(() -> callers.as(wrong, () -> requests.view(number))).isInstanceOf(NotFoundException.class);
        assertThat(sql.column(
                        "select kind from ticket_event where ticket_id = ? and actor_id = ? order by id",
                        number,
                        agent))
                .containsExactly("REQUESTER_CHANGED", "BENEFICIARY_CHANGED");
        assertThatThrownBy(() -> callers.as(
                        agent,
                        () -> details.changePeople(
                                new ChangePeople(number, scene.version(number), right, 999_999_999))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void takingATicketLocksItNowhereUnlessTheInstallationSaysSo() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        callers.as(agent, () -> tickets.take(new TakeTicket(number, scene.version(number))));
        assertThat(sql.number(
                        "select count(*) from ticket where id = ? and owner_id = ? and lock_agent_id is null",
                        number,
                        agent))
                .isOne();
    }

    private static AddNote note(long number, int version, TicketType type) {
        return new AddNote(number, "C'est autre chose.", List.of(), new ChangeType(number, version, type));
    }

    private String type(long number) {
        return String.valueOf(
                sql.column("select type from ticket where id = ?", number).get(0));
    }
}

package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.ConflictException;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketRef;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who do something to one ticket. */
@ExtendWith(ArquillianExtension.class)
class ChangesIT {

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

    @Test
    void theSameChangeFromAnOldVersionIsAConflictThatNamesTheOther() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long first = scene.agent(queue, Right.ALL);
        long second = scene.agent(queue, Right.ALL);
        int seen = scene.version(number);
        callers.as(first, () -> tickets.changeTitle(new ChangeTitle(number, seen, "Toner vide")));

        assertThatThrownBy(() ->
                        callers.as(second, () -> tickets.changeTitle(new ChangeTitle(number, seen, "Bourrage papier"))))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.arguments()).containsExactly(scene.name(first), "Toner vide"));
        assertThat(sql.column("select title from ticket where id = ?", number)).containsExactly("Toner vide");
    }

    @Test
    void whoChangesSomethingElseFromAnOldVersionDoesNotConflict() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        int seen = scene.version(number);
        callers.as(scene.agent(queue, Right.ALL), () -> tickets.changeTitle(new ChangeTitle(number, seen, "Toner")));
        callers.as(
                scene.agent(queue, Right.ALL),
                () -> tickets.changeType(new ChangeType(number, seen, TicketType.PROBLEM)));

        assertThat(sql.rows("select title, type from ticket where id = ?", number))
                .containsExactly(List.of("Toner", "PROBLEM"));
    }

    @Test
    void ofTwoWhoTakeATicketAtOnceOneGetsIt() throws Exception {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        List<Long> agents = List.of(scene.agent(queue, Right.ALL), scene.agent(queue, Right.ALL));
        var take = new TakeTicket(number, scene.version(number));
        List<Future<TicketRef>> takes = new ArrayList<>();
        transaction.begin();
        try {
            sql.rows("select id from ticket where id = ? for update", number);
            for (long agent : agents) {
                takes.add(callers.beside(agent, () -> tickets.take(take)));
            }
            await("both wait for the ticket")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> waiting() == takes.size() || takes.stream().anyMatch(Future::isDone));
        } finally {
            transaction.commit();
        }

        List<Throwable> refused = new ArrayList<>();
        for (Future<TicketRef> attempt : takes) {
            try {
                assertThat(attempt.get().number()).isEqualTo(number);
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }
        assertThat(refused).singleElement().isInstanceOf(ConflictException.class);
        assertThat(sql.number(
                        "select count(*) from ticket_event where ticket_id = ? and kind = 'OWNER_CHANGED'", number))
                .isOne();
        assertThat(agents).contains(sql.number("select owner_id from ticket where id = ?", number));
    }

    private long waiting() {
        return sql.number("select count(*) from information_schema.processlist where id <> connection_id()"
                + " and command <> 'Sleep' and info like '%FOR UPDATE%'");
    }
}

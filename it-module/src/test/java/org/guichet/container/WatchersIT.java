package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.ticket.ReopenTicket;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agents follow tickets that they do not own, as long as they may read them. */
@ExtendWith(ArquillianExtension.class)
class WatchersIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private TicketService tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private WatchService watches;

    private QueueInfo queue;
    private long agent;
    private long colleague;
    private long number;

    @BeforeEach
    void aTicketAndTwoAgents() {
        queue = scene.queue();
        agent = scene.agent(queue, Right.ALL);
        colleague = scene.agent(queue, Right.READ);
        number = scene.request(scene.requester(), queue);
    }

    @Test
    void whoFollowsATicketFindsItInTheirListWhileItIsSomebodysWork() {
        watch(colleague, colleague);
        assertThat(watched(colleague)).containsExactly(number);
        assertThat(callers.as(colleague, () -> queries.counts()).watched()).isOne();
        assertThat(watched(agent)).isEmpty();

        callers.as(agent, () -> tickets.resolve(new ResolveTicket(number, scene.version(number))));
        assertThat(watched(colleague)).isEmpty();
        assertThat(callers.as(colleague, () -> queries.counts()).watched()).isZero();

        callers.as(agent, () -> tickets.reopen(new ReopenTicket(number, scene.version(number))));
        assertThat(watched(colleague)).containsExactly(number);
        callers.as(colleague, () -> watches.unwatch(new WatchTicket(number, colleague)));
        assertThat(watched(colleague)).isEmpty();
    }

    @Test
    void aColleagueIsAddedOnlyIfTheyMayReadTheTicketAndTheHistoryTells() {
        assertThat(callers.as(agent, () -> watches.couldWatch(number)))
                .extracting(PersonRef::id)
                .containsExactlyInAnyOrder(agent, colleague);
        watch(agent, colleague);
        watch(agent, colleague);
        assertThat(callers.as(agent, () -> watches.of(number)))
                .containsExactly(new PersonRef(colleague, scene.name(colleague)));
        assertThat(sql.column("select to_value from ticket_event where ticket_id = ? and kind = 'WATCHED'", number))
                .containsExactly(String.valueOf(colleague));
        for (long stranger : List.of(scene.requester(), scene.agent(scene.queue(), Right.ALL))) {
            assertThatThrownBy(() -> watch(agent, stranger))
                    .isInstanceOfSatisfying(
                            DomainException.class, no -> assertThat(no.key()).isEqualTo("watch.mayNotRead"));
        }
    }

    @Test
    void aWatcherWhoMayNoLongerReadItIsToldNothingAndSeesNothing() {
        watch(agent, colleague);
        assertThat(toTell()).containsExactly(colleague);
        sql.change("delete from person_group where person_id = ?", colleague);
        assertThat(toTell()).isEmpty();
        scene.allow(colleague, scene.queue(), Right.READ);
        assertThat(watched(colleague)).isEmpty();
    }

    private void watch(long caller, long person) {
        callers.as(caller, () -> watches.watch(new WatchTicket(number, person)));
    }

    private List<Long> toTell() {
        return callers.asSystem(() -> watches.toTell(number, queue.id())).stream()
                .map(PersonRef::id)
                .toList();
    }

    private List<Long> watched(long person) {
        var wish = new TicketList(TicketList.View.WATCHED, null, TicketList.Sort.NEWEST, null, 50);
        return callers.as(person, () -> queries.list(wish)).rows().stream()
                .map(TicketRow::number)
                .toList();
    }
}

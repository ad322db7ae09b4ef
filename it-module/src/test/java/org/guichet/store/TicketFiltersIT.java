package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.Slice;
import org.guichet.ticket.TicketFilter;
import org.guichet.ticket.TicketFilter.Order;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the lists cost that programs ask for. */
@ExtendWith(ArquillianExtension.class)
class TicketFiltersIT {

    private static final int PAGE = 20;
    private static final int ADDED = 2_000;
    private static final int STATEMENTS = 5;

    @Inject
    private Bulk bulk;

    @Inject
    private Meter meter;

    @Inject
    private Scene scene;

    @Inject
    private Callers callers;

    @Inject
    private Sql sql;

    @Inject
    private TicketQueries tickets;

    @BeforeEach
    void aDeskThatHasWorkedForAWhile() {
        bulk.crowd();
    }

    @Test
    void eachListCostsTheSameFewStatementsAndNothingOfWhatIsOver() {
        List<QueueInfo> queues = List.of(scene.queue(), scene.queue());
        long agent = scene.agent(queues.get(0), Right.ALL);
        scene.allow(agent, queues.get(1), Right.ALL);
        String people = bulk.people();
        queues.forEach(queue -> {
            bulk.tickets(2 * PAGE, queue, "OPEN", people, agent);
            bulk.tickets(2 * PAGE, queue, "NEW", people, null);
        });
        List<TicketFilter> wishes = List.of(
                wish(null, true, null, null, Order.OLDEST, null),
                wish(queues.get(0).id(), true, null, null, Order.NEWEST, null),
                wish(null, null, TicketState.NEW, null, Order.OLDEST, null),
                wish(null, null, TicketState.NEW, TicketFilter.NOBODY, Order.NEWEST, null),
                wish(null, true, null, agent, Order.OLDEST, null));
        List<Cost> before = wishes.stream().map(wish -> cost(agent, wish)).toList();
        queues.forEach(queue -> bulk.tickets(ADDED, queue, "CLOSED", people, agent));
        long active = sql.number("select count(*) from ticket where is_active");
        for (int i = 0; i < wishes.size(); i++) {
            TicketFilter wish = wishes.get(i);
            Cost after = cost(agent, wish);
            assertThat(page(agent, wish).rows()).as("%s", wish).hasSize(PAGE);
            assertThat(after.statements()).as("%s", wish).isEqualTo(STATEMENTS);
            assertThat(after.rows()).as("%s", wish).isLessThan(before.get(i).rows() + active);
        }
    }

    @Test
    void whatChangedIsReadInItsOrderAndThePagesThatFollowCostWhatTheFirstOneCosts() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        String people = bulk.people();
        bulk.tickets(ADDED, queue, "CLOSED", people, null);
        TicketFilter first = wish(null, null, null, null, Order.MOVED, null);
        Slice<TicketRow> page = page(agent, first);
        TicketFilter next = wish(null, null, null, null, Order.MOVED, page.next());
        assertThat(page(agent, next).rows()).hasSize(PAGE).doesNotContainAnyElementsOf(page.rows());
        assertThat(page(agent, next).rows().get(0).lastArticleAt())
                .isAfterOrEqualTo(page.rows().get(PAGE - 1).lastArticleAt());
        assertThat(cost(agent, next).statements()).isEqualTo(STATEMENTS);
    }

    private static TicketFilter wish(
            @Nullable Long queue,
            @Nullable Boolean active,
            @Nullable TicketState state,
            @Nullable Long owner,
            Order order,
            @Nullable String after) {
        return new TicketFilter(queue, active, state, owner, null, null, order, after, PAGE);
    }

    private Cost cost(long agent, TicketFilter wish) {
        return callers.as(agent, () -> meter.of(() -> tickets.find(wish)));
    }

    private Slice<TicketRow> page(long agent, TicketFilter wish) {
        return callers.as(agent, () -> tickets.find(wish));
    }
}

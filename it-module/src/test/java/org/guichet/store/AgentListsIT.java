package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.Slice;
import org.guichet.ticket.ReadingService;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketList.Sort;
import org.guichet.ticket.TicketList.View;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent's lists cost the same few statements, and no more rows the older the desk gets. */
@ExtendWith(ArquillianExtension.class)
class AgentListsIT {

    private static final int PAGE = 50;
    private static final int ADDED = 6_000;
    private static final int TEN = 10;
    private static final int TEN_THOUSAND = 10_000;

    /** Entries of an index that are read to find where a page begins. */
    private static final int FEW = 5;

    /** Rights, rows, names, what was read. */
    private static final int STATEMENTS = 4;

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Bulk bulk;

    @Inject
    private Meter meter;

    @Inject
    private Sql sql;

    @Inject
    private TicketQueries tickets;

    @Inject
    private ReadingService readings;

    @BeforeEach
    void aDeskThatHasWorkedForAWhile() {
        bulk.crowd();
    }

    @Test
    void aPageCostsFourStatementsHoweverManyRowsItHas() {
        Work work = new Work();
        work.add(1);
        for (Place place : work.places()) {
            assertThat(cost(work.agent, place, null).statements())
                    .as("%s", place)
                    .isEqualTo(STATEMENTS);
        }
        work.add(PAGE);
        for (Place place : work.places()) {
            assertThat(page(work.agent, place, null).rows()).as("%s", place).hasSize(PAGE);
            assertThat(cost(work.agent, place, null).statements())
                    .as("%s", place)
                    .isEqualTo(STATEMENTS);
        }
    }

    @Test
    void aPageOfTenTicketsCostsTheSameStatementsAsOneOfTenThousand() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        String people = bulk.people();
        Place list = new Place(View.ACTIVE, queue.id(), Sort.NEWEST);
        bulk.tickets(TEN, queue, "NEW", people, null);
        Cost ofTen = cost(agent, list, null);
        bulk.tickets(TEN_THOUSAND, queue, "NEW", people, null);
        Cost ofTenThousand = cost(agent, list, null);
        assertThat(ofTen.statements()).isEqualTo(STATEMENTS);
        assertThat(ofTenThousand.statements()).isEqualTo(STATEMENTS);
        assertThat(ofTenThousand.rows()).isLessThan(TEN_THOUSAND);
    }

    @Test
    void thePagesThatFollowCostWhatTheFirstOneCosts() {
        Work work = new Work();
        work.add(3 * PAGE);
        for (Place place : work.places()) {
            Slice<TicketRow> first = page(work.agent, place, null);
            Cost ofFirst = cost(work.agent, place, null);
            Cost ofNext = cost(work.agent, place, first.next());
            assertThat(page(work.agent, place, first.next()).rows())
                    .hasSize(PAGE)
                    .doesNotContainAnyElementsOf(first.rows());
            assertThat(ofNext.statements()).as("%s", place).isEqualTo(STATEMENTS);
            if (place.queueId() != null) {
                assertThat(ofNext.rows()).as("%s", place).isLessThanOrEqualTo(ofFirst.rows() + FEW);
            }
        }
    }

    @Test
    void whatIsOverIsNotReadToShowWhatIsNot() {
        Work work = new Work();
        work.add(2 * PAGE);
        List<Place> places = work.places().stream()
                .filter(place -> place.view() != View.OVER || place.queueId() != null)
                .toList();
        List<Cost> before =
                places.stream().map(place -> cost(work.agent, place, null)).toList();
        work.addOver(ADDED);
        long active = sql.number("select count(*) from ticket where is_active");
        assertThat(active).isLessThan(ADDED);
        for (int i = 0; i < places.size(); i++) {
            Cost after = cost(work.agent, places.get(i), null);
            // Over several queues the database may now walk through what is active in order, or sort it, whichever is
            // less.
            assertThat(after.rows())
                    .as("%s", places.get(i))
                    .isLessThan(before.get(i).rows() + active);
            assertThat(after.scans()).as("%s", places.get(i)).isZero();
        }
    }

    @Test
    void theCountsCostTwoStatementsAndWhatIsOverOrDidNotChangeNothing() {
        Work work = new Work();
        work.add(PAGE);
        Cost before = callers.as(work.agent, () -> meter.of(() -> tickets.counts()));
        work.addOver(ADDED);
        Cost after = callers.as(work.agent, () -> meter.of(() -> tickets.counts()));
        assertThat(before.statements()).isEqualTo(2);
        assertThat(after.statements()).isEqualTo(before.statements());
        assertThat(after.rows()).isLessThanOrEqualTo(before.rows());
        assertThat(after.scans()).isZero();
    }

    @Test
    void newsCostTwoStatementsAndWhatIsOverNothing() {
        Work work = new Work();
        work.add(PAGE);
        Cost before = callers.as(work.agent, () -> meter.of(() -> readings.news()));
        work.addOver(ADDED);
        Cost after = callers.as(work.agent, () -> meter.of(() -> readings.news()));
        assertThat(before.statements()).isEqualTo(2);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aLookCostsTheSameHoweverLongTheConversationIs() {
        Work work = new Work();
        long number = scene.request(scene.requester(), work.queues.get(0));
        bulk.articles(PAGE, number);
        long before = callers.as(work.agent, () -> meter.of(() -> tickets.peek(number)))
                .statements();
        bulk.articles(ADDED, number);
        long after = callers.as(work.agent, () -> meter.of(() -> tickets.peek(number)))
                .statements();
        assertThat(after).isEqualTo(before);
    }

    private Cost cost(long agent, Place place, @Nullable String after) {
        return callers.as(agent, () -> meter.of(() -> tickets.list(place.wish(after))));
    }

    private Slice<TicketRow> page(long agent, Place place, @Nullable String after) {
        return callers.as(agent, () -> tickets.list(place.wish(after)));
    }

    /** One list in one order. */
    private record Place(View view, @Nullable Long queueId, Sort sort) {

        TicketList wish(@Nullable String after) {
            return new TicketList(view, queueId, sort, after, PAGE);
        }
    }

    /** An agent of two queues, and what waits there. */
    private final class Work {

        private final List<QueueInfo> queues = List.of(scene.queue(), scene.queue());
        private final long agent = scene.agent(queues.get(0), Right.ALL);
        private final String people = bulk.people();

        Work() {
            scene.allow(agent, queues.get(1), Right.ALL);
        }

        List<Place> places() {
            List<Place> places = new ArrayList<>();
            for (View view : View.values()) {
                for (Sort sort : Sort.values()) {
                    places.add(new Place(view, null, sort));
                    places.add(new Place(view, queues.get(0).id(), sort));
                }
            }
            return places;
        }

        /** Adds so many tickets to each view of each queue. */
        void add(int count) {
            for (QueueInfo queue : queues) {
                bulk.tickets(count, queue, "OPEN", people, agent);
                bulk.tickets(count, queue, "NEW", people, null);
                bulk.tickets(count, queue, "PENDING_REMINDER", people, agent);
                bulk.tickets(count, queue, "TO_VALIDATE", people, null);
                bulk.tickets(count, queue, "CLOSED", people, agent);
                sql.change(
                        "insert ignore into ticket_watcher select id, ?, is_active, now(6) from ticket where queue_id = ?",
                        agent,
                        queue.id());
                sql.change(
                        "update ticket set lock_agent_id = ? where queue_id = ? and state = 'OPEN'", agent, queue.id());
                sql.change(
                        "update ticket set due_state = if(state = 'OPEN', 'ESCALATED', 'RUNNING'),"
                                + " due_at = created_at + interval 1 day where queue_id = ? and is_active",
                        queue.id());
            }
        }

        void addOver(int count) {
            for (QueueInfo queue : queues) {
                bulk.tickets(count / queues.size(), queue, "CLOSED", people, agent);
                sql.change(
                        "insert ignore into ticket_watcher select id, ?, is_active, now(6) from ticket where queue_id = ?",
                        agent,
                        queue.id());
            }
        }
    }
}

package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.desk.QueueInfo;
import org.guichet.platform.Slice;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestRow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lists of the portal, of someone who asked for much and for whom much was asked. */
@ExtendWith(ArquillianExtension.class)
class RequestListsIT {

    private static final int PAGE = 20;

    /** Rights, rows, answers that are not shown yet, names. */
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
    private RequestQueries requests;

    @BeforeEach
    void aDeskThatHasWorkedForAWhile() {
        bulk.crowd();
    }

    @Test
    void whatIsOverCostsTheHomePageNothing() {
        Person person = new Person();
        person.add(2 * PAGE, "OPEN");
        person.add(PAGE, "CLOSED");
        Cost before = person.cost(true, null);
        person.add(1_000, "CLOSED");
        Cost after = person.cost(true, null);
        assertThat(before.statements()).isEqualTo(STATEMENTS);
        assertThat(after.statements()).isEqualTo(STATEMENTS);
        assertThat(after.rows()).isEqualTo(before.rows());
    }

    /** One statement more: the queues, which say for how long each request can be opened again. */
    @Test
    void thePagesOfWhatIsOverCostTheSameHoweverManyThereAre() {
        Person person = new Person();
        person.add(2 * PAGE, "CLOSED");
        Cost before = person.cost(false, null);
        person.add(1_000, "CLOSED");
        Slice<RequestRow> first = person.page(false, null);
        Cost after = person.cost(false, null);
        Cost next = person.cost(false, first.next());
        assertThat(person.page(false, first.next()).rows()).hasSize(PAGE).doesNotContainAnyElementsOf(first.rows());
        assertThat(after.statements()).isEqualTo(STATEMENTS + 1);
        assertThat(next.statements()).isEqualTo(STATEMENTS + 1);
        assertThat(after.rows()).isLessThanOrEqualTo(before.rows());
        assertThat(next.rows()).isLessThanOrEqualTo(before.rows());
    }

    @Test
    void toSearchCostsTheSameStatementsAndOnlyWhatIsOnesOwn() {
        Person person = new Person();
        person.add(PAGE, "OPEN");
        Cost before = person.search();
        bulk.requests(1_000, person.queue, "OPEN", person.other, person.other);
        Cost after = person.search();
        assertThat(before.statements()).isEqualTo(STATEMENTS);
        assertThat(after.statements()).isEqualTo(STATEMENTS);
        assertThat(after.rows()).isEqualTo(before.rows());
    }

    /** Someone among others. */
    private final class Person {

        private final QueueInfo queue = scene.queue();
        private final long me = scene.requester();
        private final long other = scene.requester();

        /** Adds so many that they asked for themselves, for another, and that another asked for them. */
        void add(int count, String state) {
            bulk.requests(count, queue, state, me, me);
            bulk.requests(count, queue, state, me, other);
            bulk.requests(count, queue, state, other, me);
            bulk.requests(count, queue, state, other, other);
        }

        Cost cost(boolean underWay, @Nullable String after) {
            return callers.as(me, () -> meter.of(() -> requests.mine(underWay, after, PAGE)));
        }

        Cost search() {
            return callers.as(me, () -> meter.of(() -> requests.search("demande", PAGE)));
        }

        Slice<RequestRow> page(boolean underWay, @Nullable String after) {
            return callers.as(me, () -> requests.mine(underWay, after, PAGE));
        }
    }
}

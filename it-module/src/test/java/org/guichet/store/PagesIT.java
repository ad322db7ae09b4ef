package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.mail.DeliveryQueries;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.TicketLinkService;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of one ticket costs the same few statements, with three articles or with two hundred. */
@ExtendWith(ArquillianExtension.class)
class PagesIT {

    private static final int FEW = 3;
    private static final int MANY = 200;

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Bulk bulk;

    @Inject
    private Meter meter;

    @Inject
    private TicketQueries tickets;

    @Inject
    private TicketLinkService links;

    @Inject
    private WatchService watches;

    @Inject
    private DeliveryQueries deliveries;

    @Inject
    private RequestQueries requests;

    @BeforeEach
    void aDeskThatHasWorkedForAWhile() {
        bulk.crowd();
    }

    @Test
    void theTicketPageOfAnAgent() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        // Rights, ticket, names, articles, files.
        costsTheSame(agent, number, 5, () -> tickets.view(number));
    }

    @Test
    void whetherWhatWasWrittenHasArrived() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        // Rights, ticket, deliveries.
        costsTheSame(agent, number, 3, () -> deliveries.ofTicket(number));
    }

    @Test
    void theRequestPageOfARequester() {
        long requester = scene.requester();
        long number = scene.request(requester, scene.queue());
        // Rights, ticket, answers that are not shown yet, since when it is taken, names, articles, files.
        costsTheSame(requester, number, 7, () -> requests.view(number));
    }

    @Test
    void whatStandsAroundATicket() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        // Rights, ticket, ties in both directions; rights, ticket, who watches and, if anybody does, who may read.
        costsTheSame(agent, number, 4, () -> links.of(number));
        costsTheSame(agent, number, 3, () -> watches.of(number));
        callers.as(agent, () -> watches.watch(new WatchTicket(number, agent)));
        costsTheSame(agent, number, 4, () -> watches.of(number));
    }

    @Test
    void theHistory() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        String people = bulk.people();
        bulk.events(FEW, number, people);
        // Rights, ticket, events, names.
        assertThat(cost(agent, () -> tickets.history(number, null)).statements())
                .isEqualTo(4);
        bulk.events(MANY, number, people);
        Cost first = cost(agent, () -> tickets.history(number, null));
        bulk.events(2_000, number, people);
        Cost later = cost(agent, () -> tickets.history(number, null));
        assertThat(later.statements()).isEqualTo(4);
        assertThat(later.rows()).isEqualTo(first.rows());
    }

    private void costsTheSame(long reader, long number, int statements, Callable<?> page) {
        bulk.articles(FEW, number);
        Cost few = cost(reader, page);
        bulk.articles(MANY, number);
        Cost many = cost(reader, page);
        assertThat(few.statements()).isEqualTo(statements);
        assertThat(many.statements()).isEqualTo(statements);
        assertThat(many.scans()).isZero();
    }

    private Cost cost(long reader, Callable<?> page) {
        return callers.as(reader, () -> meter.of(page));
    }
}

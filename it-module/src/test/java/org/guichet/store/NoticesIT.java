package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** To tell agents costs the database the same few statements, however many there are. */
@ExtendWith(ArquillianExtension.class)
class NoticesIT {

    private static final int MANY = 40;

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Meter meter;

    @Inject
    private Sql sql;

    @Inject
    private RequestService requests;

    @Inject
    private WatchService watches;

    @Test
    void whatIsAddedCostsAsManyStatementsWithManyAgentsAsWithOne() {
        assertThat(statements(MANY)).isEqualTo(statements(1));
    }

    private long statements(int agents) {
        QueueInfo queue = scene.queue();
        List<Long> all = LongStream.range(0, agents)
                .mapToObj(i -> scene.agent(queue, Right.ALL))
                .toList();
        long requester = scene.requester();
        long number = scene.request(requester, queue);
        all.forEach(agent -> callers.as(agent, () -> watches.watch(new WatchTicket(number, agent))));
        Callable<?> adds = () -> requests.write(number, "Et alors ?", List.of());
        long statements = callers.as(requester, () -> meter.of(adds)).statements();
        // The opening and the first of two messages; the second was only measured.
        assertThat(sql.number("select count(*) from outbox where ticket_id = ? and article_id is null", number))
                .isEqualTo(2L * all.size());
        assertThat(sql.number("select count(*) from notice where ticket_id = ? and is_told", number))
                .isEqualTo(2L * all.size());
        return statements;
    }
}

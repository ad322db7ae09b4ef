package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.sla.EscalationService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the sweep of clocks reads: what is due, and nothing of what is open besides. */
@ExtendWith(ArquillianExtension.class)
class ClockSweepIT {

    private static final int OPEN = 10_000;
    private static final int FEW = 50;

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
    private EscalationService escalations;

    @Test
    void whatIsOpenAndNotDueCostsTheSweepNothing() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        bulk.tickets(OPEN, queue, "OPEN", bulk.people(), agent);
        sql.change(
                "insert into ticket_clock (ticket_id, kind, round, state, measure, amount, started_at, due_at, next_at)"
                        + " select id, 'TAKE_UP', 1, 'RUNNING', 'WORKING_DAYS', 5, created_at, utc_timestamp(6) + interval 1 day,"
                        + " utc_timestamp(6) + interval 1 day from ticket where queue_id = ?",
                queue.id());

        Cost cost = meter.of(() -> callers.asSystem(escalations::escalateDue));

        assertThat(cost.statements()).isEqualTo(1);
        assertThat(cost.rows()).isLessThan(FEW);
        assertThat(cost.scans()).isZero();
    }
}

package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.DeliveryState;
import org.guichet.mail.Fate;
import org.guichet.mail.LedgerQueries;
import org.guichet.mail.OutboxQueries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators read of ledger and outbox: one statement a page, and no more rows than it shows. */
@ExtendWith(ArquillianExtension.class)
class MailListsIT {

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
    private LedgerQueries ledger;

    @Inject
    private OutboxQueries outbox;

    @BeforeEach
    void aDeskThatHasWorkedForAWhile() {
        bulk.crowd();
    }

    @Test
    void aPageOfTheLedgerCostsTheSameHoweverMuchMailThereEverWas() {
        long administrator = scene.administrator();
        QueueInfo queue = scene.queue();
        List<Long> mailboxes = List.of(mailbox(queue), mailbox(queue), mailbox(queue));
        mailboxes.forEach(mailbox -> fill(mailbox, 60));
        List<Callable<?>> pages = new ArrayList<>();
        pages.add(() -> ledger.page(null, null));
        for (Fate fate : Fate.values()) {
            pages.add(() -> ledger.page(fate, null));
        }
        List<Cost> before = costs(administrator, pages);
        mailboxes.forEach(mailbox -> fill(mailbox, 500));
        isBoundedBy(before, costs(administrator, pages));
    }

    @Test
    void aPageOfTheOutboxCostsTheSameHoweverMuchMailWasEverSent() {
        long administrator = scene.administrator();
        long number = scene.request(scene.requester(), scene.queue());
        List<Callable<?>> pages = new ArrayList<>();
        for (DeliveryState state : DeliveryState.values()) {
            bulk.outbox(60, number, state.name());
            pages.add(() -> outbox.page(state, null));
        }
        List<Cost> before = costs(administrator, pages);
        bulk.outbox(3_000, number, "SENT");
        isBoundedBy(before, costs(administrator, pages));
    }

    @Test
    void theCountsOfAWeekCostNothingForWhatIsOlder() {
        long administrator = scene.administrator();
        QueueInfo queue = scene.queue();
        long mailbox = mailbox(queue);
        long number = scene.request(scene.requester(), queue);
        List<Callable<?>> counts = List.of(ledger::counts, outbox::counts);
        fill(mailbox, 20);
        List<Cost> before = costs(administrator, counts);
        bulk.ledger(2_000, mailbox, Fate.FILED.name());
        sql.change(
                "update mail_ledger set fetched_at = date_sub(now(6), interval 30 day) where mailbox_id = ?", mailbox);
        bulk.outbox(2_000, number, DeliveryState.SENT.name());
        isBoundedBy(before, costs(administrator, counts));
    }

    private static void isBoundedBy(List<Cost> before, List<Cost> after) {
        assertThat(after).extracting(Cost::statements).containsOnly(1L);
        assertThat(after).extracting(Cost::sorted).containsOnly(0L);
        assertThat(after).extracting(Cost::scans).containsOnly(0L);
        assertThat(after)
                .zipSatisfy(before, (now, then) -> assertThat(now.rows()).isLessThanOrEqualTo(then.rows()));
    }

    private List<Cost> costs(long administrator, List<Callable<?>> pages) {
        return pages.stream()
                .map(page -> callers.as(administrator, () -> meter.of(page)))
                .toList();
    }

    private void fill(long mailbox, int count) {
        for (Fate fate : Fate.values()) {
            bulk.ledger(count, mailbox, fate.name());
        }
    }

    private long mailbox(QueueInfo queue) {
        return sql.add(
                "insert into mailbox (queue_id, name, host, port, security, username, sealed_password, is_active,"
                        + " next_poll_at) values (?, ?, '127.0.0.1', 1, 'NONE', '', '', false, now(6))",
                queue.id(),
                scene.word());
    }
}

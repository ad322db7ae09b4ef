package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.mail.store.Mailboxes;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mailboxes are read side by side, so that none waits for another. */
@ExtendWith(ArquillianExtension.class)
class DueMailboxesIT {

    /** Beyond what the desk itself takes for due. */
    private static final Instant DUE = Instant.parse("2200-01-01T00:00:00Z");

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Mailboxes mailboxes;

    private List<Long> due = List.of();

    @BeforeEach
    void someAreDueAtTheSameTime() {
        due = List.of(mailbox(), mailbox(), mailbox());
    }

    @AfterEach
    void theyNeverWillBe() {
        due.forEach(id -> sql.change("update mailbox set is_active = false where id = ?", id));
    }

    @Test
    void whoeverTakesOneThatIsDueLeavesTheOthersToOthers() throws Exception {
        transaction.begin();
        try {
            long taken = mailboxes.due(DUE).orElseThrow().id();
            List<Long> left = callers.besideSystem(this::unlocked).get();
            assertThat(left)
                    .doesNotContain(taken)
                    .containsAll(due.stream().filter(id -> id != taken).toList());
        } finally {
            transaction.rollback();
        }
    }

    private List<Long> unlocked() {
        return sql.column("select id from mailbox for update skip locked").stream()
                .map(Long::valueOf)
                .toList();
    }

    private long mailbox() {
        return sql.add(
                "insert into mailbox (queue_id, name, host, port, security, username, sealed_password, next_poll_at)"
                        + " values (?, ?, '127.0.0.1', 1, 'NONE', '', '', ?)",
                scene.queue().id(),
                scene.word(),
                Timestamp.from(DUE));
    }
}

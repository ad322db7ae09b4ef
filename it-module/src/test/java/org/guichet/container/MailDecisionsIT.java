package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.mail.LedgerQueries;
import org.guichet.mail.OutboxService;
import org.guichet.mail.QuarantineService;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators decide on mails that could not be filed or sent. */
@ExtendWith(ArquillianExtension.class)
class MailDecisionsIT {

    private static final String OUTSIDE = "quelquun@elsewhere.example";

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private QuarantineService quarantine;

    @Inject
    private LedgerQueries ledger;

    @Inject
    private OutboxService outbox;

    @Test
    void aMailInQuarantineIsRejectedWithTheReasonOfWhoeverDecidedAndOnlyOnce() {
        long administrator = scene.administrator();
        long line = post.file(OUTSIDE, scene.queue(), "Publicité");
        sql.change("update mail_ledger set verdict = 'QUARANTINED', article_id = null where id = ?", line);

        callers.as(administrator, () -> quarantine.reject(line, "de la\npublicité"));

        assertThat(sql.rows("select verdict, reason from mail_ledger where id = ?", line))
                .containsExactly(List.of("REJECTED", QuarantineService.BY_HAND + "de la publicité"));
        assertThatThrownBy(() -> callers.as(administrator, () -> quarantine.reject(line, "encore")))
                .isInstanceOf(DomainException.class)
                .hasMessage("mail.notQuarantined");
    }

    @Test
    void aMailIsHandedOutAsItWasReceived() {
        long administrator = scene.administrator();
        long line = post.file(OUTSIDE, scene.queue(), "Tel quel");

        String raw = callers.as(administrator, () -> {
            try (InputStream in = ledger.raw(line)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        });

        assertThat(raw).startsWith("From: " + OUTSIDE + "\r\n").endsWith("\r\n\r\nBonjour.\r\n");
        sql.change("delete from mail_raw where ledger_id = ?", line);
        assertThatThrownBy(() -> callers.as(administrator, () -> ledger.raw(line)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMailThatWaitsIsGivenUpUnlessItIsLeavingJustNow() {
        long administrator = scene.administrator();
        QueueInfo queue = scene.queue();
        long line = post.file(OUTSIDE, queue, "Papier");
        String ofIt = "ticket_id = (select ticket_id from mail_ledger where id = " + line + ")";
        await("the acknowledgement has left")
                .pollInSameThread()
                .until(() -> sql.number("select count(*) from outbox where state = 'SENT' and " + ofIt) == 1);
        long mail = sql.number("select id from outbox where " + ofIt);
        sql.change(
                "update outbox set state = 'WAITING', attempts = 3, next_attempt_at = '2040-01-01', claimed_until = '2040-01-01'"
                        + " where id = ?",
                mail);
        assertThatThrownBy(() -> callers.as(administrator, () -> outbox.giveUp(mail)))
                .hasMessage("mail.notWaiting");
        sql.change("update outbox set claimed_until = null where id = ?", mail);

        callers.as(administrator, () -> outbox.giveUp(mail));

        assertThat(sql.column("select state from outbox where id = ?", mail)).containsExactly("FAILED");
    }

    @Test
    void onlyAdministratorsOfTheInstallationDecide() {
        QueueInfo queue = scene.queue();
        for (long other :
                List.of(scene.requester(), scene.agent(queue, Right.ALL), scene.administratorOf(queue.deskId()))) {
            for (Runnable deed : List.<Runnable>of(
                    () -> quarantine.reject(1, "non"),
                    () -> quarantine.retry(1),
                    () -> ledger.raw(1),
                    () -> outbox.giveUp(1),
                    () -> outbox.retry(1))) {
                assertThatThrownBy(() -> callers.as(other, deed)).isInstanceOf(EJBAccessException.class);
            }
        }
    }
}

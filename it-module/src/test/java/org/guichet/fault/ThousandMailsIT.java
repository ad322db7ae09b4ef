package org.guichet.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.guichet.it.Desks;
import org.guichet.it.Mails;
import org.guichet.it.TestDesk;
import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.Test;

/** The promise to prove: every mail that was sent is one line of the ledger and one article, whenever the server dies. */
class ThousandMailsIT {

    private static final int MAILS = 1000;
    private static final int KILLS = 5;
    private static final int SENDERS = 200;
    private static final String USUAL_NOTICES = "100";
    private static final int BASE = 24_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final long seed = Long.getLong("guichet.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void noMailIsLostOrDoubledWhenTheServerIsKilledFiveTimes() {
        System.out.println("Seed: " + seed + " (repeat with -Dguichet.seed=" + seed + ")");
        try (TestDesk desk = new TestDesk(LocalDesk.start(
                Desks.options("faults", BASE).withSetting("guichet.notify.per-person", USUAL_NOTICES)))) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendAll(desk));
            killAtRandomInstants(desk);
            sending.join();
            awaitAllDecided(desk);

            assertThat(desk.rows().number("select count(*) from mail_ledger")).isEqualTo(MAILS);
            assertThat(desk.rows()
                            .number("select count(*) from mail_ledger where verdict in"
                                    + " ('FILED', 'DUPLICATE', 'REJECTED', 'REPORT', 'QUARANTINED')"))
                    .isEqualTo(MAILS);
            assertThat(desk.rows()
                            .select("select message_id, count(*) from article where kind = 'MAIL_IN'"
                                    + " and message_id is not null group by message_id having count(*) > 1"))
                    .isEmpty();
            assertThat(desk.rows().number("select count(*) from mail_ledger where verdict = 'FILED'"))
                    .isEqualTo(desk.rows()
                            .number("select count(*) from article a join mail_ledger l on l.article_id = a.id"));
            assertThat(desk.rows()
                            .select("select ticket_id, count(*) from article where kind = 'AUTOMATIC'"
                                    + " and ticket_id in (select ticket_id from mail_ledger)"
                                    + " group by ticket_id having count(*) > 1"))
                    .isEmpty();
            tellWhatLeftTwice(desk);
        }
    }

    private void sendAll(TestDesk desk) {
        Mails mails = new Mails(desk);
        for (int i = 0; i < MAILS; i++) {
            mails.plain(sender(i), HOTLINE, "Demande " + i, "Texte de la demande " + i);
        }
    }

    private static String sender(int i) {
        return "personne" + i % SENDERS + "@elsewhere.example";
    }

    /** Kills when a random share of the mails has come in, and a random moment later. */
    private void killAtRandomInstants(TestDesk desk) {
        List<Integer> marks = new ArrayList<>(IntStream.generate(() -> 20 + random.nextInt(MAILS - 100))
                .limit(KILLS)
                .sorted()
                .boxed()
                .toList());
        for (int mark : marks) {
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ofMillis(random.nextInt(1500)))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> desk.rows().number("select count(*) from mail_ledger") >= mark);
            System.out.println("Killing the server with "
                    + desk.rows().number("select count(*) from mail_ledger where verdict = 'FILED'") + " mails filed");
            desk.local().server().kill();
            desk.local().server().start();
        }
    }

    private static void awaitAllDecided(TestDesk desk) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> desk.rows().number("select count(*) from mail_ledger where verdict <> 'WAITING'") == MAILS
                        && desk.rows().number("select count(*) from outbox where state = 'WAITING'") == 0);
    }

    /** Between the mail server's 250 and our commit a kill makes a mail leave twice: with the same Message-ID. */
    private static void tellWhatLeftTwice(TestDesk desk) {
        Map<String, Integer> arrived = new HashMap<>();
        for (int i = 0; i < SENDERS; i++) {
            for (MimeMessage mail : desk.inbox(sender(i))) {
                arrived.merge(messageId(mail), 1, Integer::sum);
            }
        }
        List<Map<String, String>> sent = desk.rows()
                .select("select message_id from outbox where state = 'SENT'"
                        + " and recipient like '%@elsewhere.example'");
        assertThat(arrived.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream().map(row -> row.get("message_id")).toList());
        arrived.forEach((id, times) -> {
            if (times > 1) {
                System.out.println("Left " + times + " times, by the same Message-ID: " + id);
            }
        });
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.guichet.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.guichet.it.Door.Answer;
import org.guichet.it.Mails;
import org.guichet.it.MicroDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No message ever arrives: what waits is found by the sweeps, all of it. */
class WithoutMessagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static MicroDesk desk;

    @BeforeAll
    static void open() {
        desk = MicroDesk.start(Counter.OPEN, WithoutMessagesIT.class.getPackage());
    }

    @AfterAll
    static void theServerHadNothingToComplainAbout() {
        List<String> complaints;
        try (MicroDesk closing = desk) {
            complaints = closing.complaints();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoAsksIsToldByMail() {
        Asked asked = ask();

        String text = Mails.text(patiently("the acknowledgement")
                .until(() -> desk.about(asked.number(), asked.requester()), mails -> !mails.isEmpty())
                .get(0));

        assertThat(text).contains(asked.number());
    }

    @Test
    void aMailBecomesATicketAndIsAcknowledged() {
        String queue = ask().queue();
        String someone = UUID.randomUUID() + "@elsewhere.example";
        String subject = "Écran noir " + UUID.randomUUID();
        desk.open(someone);

        desk.send(someone, queue, subject);

        patiently("the ticket and its acknowledgement")
                .until(() -> numbersOf(subject).stream()
                        .anyMatch(number -> desk.about(number, someone).size() == 1));
        assertThat(numbersOf(subject)).hasSize(1);
    }

    @Test
    void whatIsNotDoneInTimeIsEscalatedAndTheAgentIsToldByMail() {
        Asked asked = ask();

        desk.rows()
                .change(
                        "update ticket_clock set due_at = utc_timestamp(6) - interval 1 minute, next_at = due_at"
                                + " where ticket_id = ? and kind = 'FIRST_ANSWER'",
                        asked.number());

        patiently("the escalation")
                .until(() -> desk.about(asked.number(), asked.agent()).stream()
                        .anyMatch(mail -> Mails.text(mail).contains("escaladé")));
        assertThat(desk.rows()
                        .number("select count(*) from ticket where id = ? and due_state = 'ESCALATED'", asked.number()))
                .isEqualTo(1);
    }

    private static List<String> numbersOf(String title) {
        return desk.rows().select("select id from ticket where title = ?", title).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    private static ConditionFactory patiently(String what) {
        return await(what).atMost(PATIENCE);
    }

    private static Asked ask() {
        Answer answer = desk.ask(Counter.ASK);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        String[] words = answer.body().split(" ", -1);
        desk.open(words[1]);
        desk.open(words[2]);
        return new Asked(words[0], words[1], words[2], words[3]);
    }

    /** A ticket that was filed by the services, and the addresses of those whom it concerns. */
    private record Asked(String number, String requester, String agent, String queue) {}
}

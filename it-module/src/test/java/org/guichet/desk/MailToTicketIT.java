package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guichet.it.Mails;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail on its way through the real server: IMAP, ledger, filing, answer. */
@ExtendWith(WithDesk.class)
class MailToTicketIT {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String STRANGER = "mallory@elsewhere.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String RESEAU = "reseau@univ-valmont.example";

    private final TestDesk desk;
    private final Mails mails;

    MailToTicketIT(TestDesk desk) {
        this.desk = desk;
        this.mails = new Mails(desk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hotline", "comptes", "reseau", "postes", "enseignement", "impression", "salles", "applicatif"})
    @Tag("OT-34")
    @Tag("OT-39")
    @Tag("RT-08")
    @Tag("RT-09")
    void mailWithoutANumberOpensATicketInTheQueueOfItsAddress(String queue) {
        String messageId = mails.plain(
                CAMILLE, queue + "@univ-valmont.example", "En panne : " + queue, "Bonjour, rien ne va plus.");

        assertThat(ticketOf(messageId))
                .containsEntry("title", "En panne : " + queue)
                .containsEntry("code", queue)
                .containsEntry("channel", "MAIL");
    }

    @Test
    @Tag("OT-37")
    void mailWithANumberIsFiledInThatTicketWhateverAddressItIsSentTo() {
        String first = mails.plain(CAMILLE, HOTLINE, "Écran noir", "Plus rien ne s’affiche.");
        String number = ticketOf(first).get("id");

        String second = mails.plain(CAMILLE, RESEAU, "Re: [Guichet#" + number + "] Écran noir", "C’est le câble.");

        assertThat(ticketOf(second)).containsEntry("id", number).containsEntry("code", "hotline");
    }

    @Test
    void aStrangerWhoQuotesANumberIsSeenByAgentsOnlyAndChangesNothing() {
        String first = mails.plain(CAMILLE, HOTLINE, "Mot de passe", "Je l’ai oublié.");
        String number = ticketOf(first).get("id");

        String second = mails.plain(STRANGER, HOTLINE, "[Guichet#" + number + "]", "Donnez-le moi.");

        assertThat(ticketOf(second)).containsEntry("id", number).containsEntry("visibility", "TO_CHECK");
        assertThat(desk.rows().number("select count(*) from outbox where recipient = ?", STRANGER))
                .isZero();
    }

    @Test
    void theSameMailInTwoMailboxesIsFiledOnce() throws Exception {
        String raw = "From: " + CAMILLE + "\nTo: " + HOTLINE + ", " + RESEAU
                + "\nMessage-ID: <twice@univ-valmont.example>\nSubject: Deux fois\n\nUne seule demande.\n";
        desk.send(CAMILLE, HOTLINE, raw);
        desk.send(CAMILLE, RESEAU, raw);

        String select =
                "select verdict from mail_ledger where message_id = '<twice@univ-valmont.example>' order by verdict";
        desk.until(
                "both are decided",
                () -> desk.rows().select(select).stream()
                                .filter(row -> !"WAITING".equals(row.get("verdict")))
                                .count()
                        == 2);

        assertThat(desk.rows().select(select))
                .extracting(row -> row.get("verdict"))
                .containsExactly("DUPLICATE", "FILED");
    }

    private Map<String, String> ticketOf(String messageId) {
        String select = "select t.*, q.code, a.visibility from article a join ticket t on t.id = a.ticket_id"
                + " join queue q on q.id = t.queue_id where a.message_id = ?";
        desk.until(
                "the mail " + messageId + " is filed",
                () -> !desk.rows().select(select, messageId).isEmpty());
        List<Map<String, String>> rows = desk.rows().select(select, messageId);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}

package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.guichet.local.peer.University;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail on its way through the real server: IMAP, ledger, filing, answer. */
@ExtendWith(WithDesk.class)
class MailToTicketIT {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String STRANGER = "mallory@elsewhere.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String IMPRESSION = "impression@univ-valmont.example";
    private static final String POSTES = "postes@univ-valmont.example";
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
        String subject = "Écran noir " + UUID.randomUUID();
        String number = mails.ticketOf(mails.plain(CAMILLE, POSTES, subject, "Plus rien ne s’affiche."));

        List<String> sent = University.QUEUES.stream()
                .map(address ->
                        mails.plain(CAMILLE, address, "TR: [Guichet#" + number + "] " + subject, "C’est le câble."))
                .toList();

        assertThat(sent)
                .hasSize(8)
                .allSatisfy(messageId -> assertThat(ticketOf(messageId))
                        .containsEntry("id", number)
                        .containsEntry("code", "postes"));
        assertThat(desk.rows().number("select count(*) from ticket where title like ?", "%" + subject))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "salles"})
    @Tag("OT-35")
    void whoeverOpensATicketByMailIsAnsweredByItself(String queue) throws Exception {
        String sender = mails.someone();
        String address = queue + "@univ-valmont.example";
        String messageId = mails.plain(sender, address, "Souris perdue", "Elle était sur mon bureau.");
        String number = mails.ticketOf(messageId);

        MimeMessage answer = mails.await(number, sender, 1);

        assertThat(answer.getHeader("Auto-Submitted", ",")).isEqualTo("auto-replied");
        assertThat(answer.getHeader("In-Reply-To", ",")).isEqualTo(messageId);
        assertThat(answer.getFrom()[0].toString()).contains(address);
        assertThat(Mails.text(answer)).contains("prise en compte sous le numéro " + number);
    }

    @Test
    void aMachineThatOpensATicketIsNotAnswered() throws Exception {
        String sender = mails.someone();
        String messageId = "<" + UUID.randomUUID() + "@elsewhere.example>";
        desk.send(
                sender,
                HOTLINE,
                "From: " + sender + "\nTo: " + HOTLINE + "\nSubject: Disque plein\nMessage-ID: " + messageId
                        + "\nAuto-Submitted: auto-generated\n\n97 %\n");

        String number = mails.ticketOf(messageId);

        assertThat(desk.rows()
                        .number("select count(*) from outbox where ticket_id = ? and recipient = ?", number, sender))
                .isZero();
    }

    /** What the mail programs of staff make of a mail and of its answer; none of it has to change (RT-07). */
    private enum Program {
        OUTLOOK(
                "RE: ",
                true,
                "X-Mailer: Microsoft Outlook 16.0\nThread-Index: AdvXyz==\nX-MS-Has-Attach:",
                "Camille.Roussel",
                HOTLINE),
        THUNDERBIRD(
                "Re: ",
                true,
                "User-Agent: Mozilla Thunderbird\nX-Mozilla-Draft-Info: internal/draft; vcard=0",
                "c.roussel",
                POSTES),
        PHONE("Re : ", false, "X-Mailer: iPhone Mail (21F90)", "croussel", IMPRESSION);

        private final String prefix;
        private final boolean threads;
        private final String headers;
        private final String alias;
        private final String address;

        Program(String prefix, boolean threads, String headers, String alias, String address) {
            this.prefix = prefix;
            this.threads = threads;
            this.headers = headers;
            this.alias = alias + "@univ-valmont.example";
            this.address = address;
        }

        private String write(String to, String messageId, String subject, String answered, String text) {
            String thread = threads && !answered.isEmpty()
                    ? "In-Reply-To: " + answered + "\nReferences: " + answered + "\n"
                    : "";
            return "From: \"ROUSSEL Camille\" <" + alias + ">\nTo: <" + to + ">\nSubject: " + subject + "\nMessage-ID: "
                    + messageId + "\n" + headers + "\n" + thread + "MIME-Version: 1.0\n"
                    + "Content-Type: multipart/alternative; boundary=\"=_limite\"\n\n"
                    + "--=_limite\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text
                    + "\n--=_limite\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n<p>"
                    + text
                    + "</p>\n--=_limite--\n";
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("RT-07")
    void whoeverWritesAsBeforeToTheKnownAddressesIsServedAndAnswersAsBefore(Program program) throws Exception {
        String messageId = "<" + UUID.randomUUID() + "@univ-valmont.example>";
        desk.send(
                program.alias,
                program.address,
                program.write(program.address, messageId, "Prise murale", "", "Plus de courant."));
        String number = mails.ticketOf(messageId);
        MimeMessage answer = mails.await(number, CAMILLE, 1);
        String replyTo = ((InternetAddress) answer.getReplyTo()[0]).getAddress();
        assertThat(replyTo).isEqualTo(program.address);

        String second = "<" + UUID.randomUUID() + "@univ-valmont.example>";
        String subject = program.prefix + answer.getSubject();
        assertThat(subject).contains("[Guichet#" + number + "]");
        desk.send(program.alias, replyTo, program.write(replyTo, second, subject, answer.getMessageID(), "Merci."));

        assertThat(mails.ticketOf(second)).isEqualTo(number);
        assertThat(ticketOf(second)).containsEntry("visibility", "PUBLIC").containsEntry("requester", "croussel");
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
        String select = "select t.*, q.code, a.visibility, p.login as requester from article a"
                + " join ticket t on t.id = a.ticket_id join queue q on q.id = t.queue_id"
                + " join person p on p.id = t.requester_id where a.message_id = ?";
        mails.ticketOf(messageId);
        List<Map<String, String>> rows = desk.rows().select(select, messageId);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}

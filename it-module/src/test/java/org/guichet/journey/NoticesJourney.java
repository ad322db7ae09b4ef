package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who of an office learns by mail of what, from the mail of someone who asks to the mailboxes of the agents. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class NoticesJourney {

    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String NADIA = "nadia.ferrand@univ-valmont.example";
    private static final String LEA = "lea.martin@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String sender;

    NoticesJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
        this.sender = mails.someone();
    }

    @Test
    @Tag("RT-10")
    @Tag("OT-33")
    void everyMemberOfTheSupportLearnsOfANewRequestAndOfWhatIsAddedWhileNobodyHasTakenIt() throws Exception {
        String number = opens("Écran noir");
        List<String> members = members();
        assertThat(members).hasSizeGreaterThan(2).contains(NADIA, LEA);
        for (String member : members) {
            MimeMessage notice = arrived(number, member, 1);
            assertThat(notice.getSubject()).startsWith("[Guichet#" + number + " interne] Écran noir");
            assertThat(Mails.text(notice))
                    .contains("> Rien ne va plus.", desk.url("/agent/tickets/" + number), "abonné·e à la file");
            assertThat(notice.getHeader("Auto-Submitted", ",")).isEqualTo("auto-generated");
            assertThat(notice.getHeader("Reply-To")).isNull();
            assertThat(notice.getHeader("References", ",")).contains("guichet.thread." + number);
        }
        assertThat(told(number)).containsExactlyInAnyOrderElementsOf(members);

        adds(number, "Toujours rien.");

        for (String member : members) {
            assertThat(Mails.text(arrived(number, member, 2))).contains("> Toujours rien.");
        }
        assertThat(about(number, sender)).isEmpty();
    }

    @Test
    @Tag("RT-18")
    @Tag("RT-19")
    @Tag("RT-44")
    void onceATicketIsTakenItsOwnerAloneIsToldOfWhatTheUserAnswers() {
        String number = opens("Souris perdue");
        members().forEach(member -> arrived(number, member, 1));
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Workspace workspace = new Workspace(nadia);
            workspace.press(number, "take", "Ouvert");
            workspace.answer(number, "Nous cherchons.");
        }
        MimeMessage answer = mails.await(number, sender, 2);
        adds(number, "Merci beaucoup.");
        String again = mails.answer(sender, HOTLINE, subject(answer), "Retrouvée.", id(answer));
        assertThat(mails.ticketOf(again)).isEqualTo(number);

        assertThat(Mails.text(arrived(number, NADIA, 2))).contains("> Merci beaucoup.", "à votre charge");
        assertThat(Mails.text(arrived(number, NADIA, 3))).contains("> Retrouvée.");
        // Whatever is sent is written down with what brings it about: nothing can still be on its way to the others.
        for (String member : members()) {
            if (!member.equals(NADIA)) {
                assertThat(told(number)).filteredOn(member::equals).hasSize(1);
                assertThat(about(number, member)).hasSize(1);
            }
        }
    }

    @Test
    @Tag("RT-21")
    void theColleaguesOfAnAbsentOwnerTakeOver() {
        String number = opens("Écran bleu");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            new Workspace(nadia).press(number, "take", "Ouvert");
            Page page = lea.open("/absences").isAccessible().page();
            page.selectOption("#person", new SelectOption().setLabel("Nadia Ferrand"));
            String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
            page.fill("#from", today);
            page.fill("#until", today);
            page.click("#enterAbsence");
            assertThat(page.locator("#told")).containsText("Absence enregistrée.");
            try {
                adds(number, "Toujours bleu.");
                for (String member : members()) {
                    if (!member.equals(NADIA)) {
                        assertThat(Mails.text(arrived(number, member, 2)))
                                .contains("> Toujours bleu.", "la personne qui s’occupe de ce ticket est absente");
                    }
                }
                assertThat(told(number)).filteredOn(NADIA::equals).hasSize(1);
                Page history = lea.open("/agent/tickets/" + number + "/history").page();
                history.locator(".c-told a").first().click();
                assertThat(history.locator("#reasons li:has-text('Nadia Ferrand')"))
                        .containsText("En absence jusqu’au");
                lea.isAccessible();
            } finally {
                lea.open("/absences");
                page.locator("li:has-text('Nadia Ferrand') button").first().click();
                assertThat(page.locator("#told")).containsText("Absence annulée.");
            }
        }
        adds(number, "Tout va bien.");
        assertThat(Mails.text(arrived(number, NADIA, 2))).contains("> Tout va bien.");
        assertThat(told(number)).filteredOn(LEA::equals).hasSize(2);
    }

    @Test
    @Tag("PM-09")
    void whoeverIsGivenATicketIsAlerted() {
        String number = opens("Badge perdu");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = new Workspace(nadia).open(number);
            Workspace.choose(page, "owner", "Léa Martin");
            assertThat(page.locator("#pick_owner")).containsText("Léa Martin");
        }
        assertThat(Mails.text(arrived(number, LEA, 2)))
                .contains("Nadia Ferrand a attribué ce ticket", "on vous a attribué ce ticket");
        assertThat(told(number)).filteredOn(NADIA::equals).hasSize(1);
    }

    @Test
    void whatAnAgentAnswersToANoticeIsANoteThatTheRequesterNeverSees() {
        String number = opens("Clavier muet");
        MimeMessage notice = arrived(number, LEA, 1);
        long mailsBefore = mailsTo(sender, number);

        String byThread = mails.answer(LEA, HOTLINE, "Re: " + subject(notice), "Je passe le voir.", id(notice));
        assertThat(mails.ticketOf(byThread)).isEqualTo(number);
        String withoutThread = mails.plain(LEA, HOTLINE, "Re : " + subject(notice), "Demain matin.");
        assertThat(mails.ticketOf(withoutThread)).isEqualTo(number);
        String pretender = mails.answer(sender, HOTLINE, "Re: " + subject(notice), "Bien reçu.", id(notice));
        assertThat(mails.ticketOf(pretender)).isEqualTo(number);

        assertThat(visibility(byThread)).isEqualTo("INTERNAL");
        assertThat(visibility(withoutThread)).isEqualTo("TO_CHECK");
        assertThat(visibility(pretender)).isEqualTo("TO_CHECK");
        assertThat(mailsTo(sender, number)).isEqualTo(mailsBefore);
    }

    @Test
    void aNoticeThatComesBackOpensNoTicketAndIsNotFiled() throws Exception {
        String number = opens("Câble coupé");
        MimeMessage notice = arrived(number, LEA, 1);
        desk.send(LEA, HOTLINE, notice);
        String select = "select verdict from mail_ledger where message_id = ?";
        desk.until(
                "the mail is decided",
                () -> desk.rows().select(select, id(notice)).stream()
                        .anyMatch(row -> !"WAITING".equals(row.get("verdict"))));
        assertThat(desk.rows().select(select, id(notice)))
                .extracting(row -> row.get("verdict"))
                .containsExactly("REJECTED");
    }

    private String opens(String subject) {
        return mails.ticketOf(mails.plain(sender, HOTLINE, subject + " " + UUID.randomUUID(), "Rien ne va plus."));
    }

    private void adds(String number, String text) {
        String mail = mails.plain(sender, HOTLINE, "Re: [Guichet#" + number + "]", text);
        assertThat(mails.ticketOf(mail)).isEqualTo(number);
    }

    /** The addresses of all who may answer in the queue. */
    private List<String> members() {
        return addresses(desk.rows()
                .select("select distinct p.email from person p join person_group m on m.person_id = p.id"
                        + " join queue_grant g on g.group_key = m.group_key join queue q on q.id = g.queue_id"
                        + " where q.code = 'hotline' and p.is_active"
                        + " and (find_in_set('REPLY', g.rights) or find_in_set('ALL', g.rights))"));
    }

    private List<String> told(String number) {
        return addresses(desk.rows()
                .select("select recipient as email from outbox where ticket_id = ? and article_id is null", number));
    }

    private static List<String> addresses(List<Map<String, String>> rows) {
        return rows.stream().map(row -> String.valueOf(row.get("email"))).toList();
    }

    /** Waits for so many notices of a ticket in a mailbox and returns the last. */
    private MimeMessage arrived(String number, String address, int count) {
        desk.until(
                "notice " + count + " about " + number + " to " + address,
                () -> about(number, address).size() >= count);
        return about(number, address).get(count - 1);
    }

    private List<MimeMessage> about(String number, String address) {
        return desk.inbox(address, "[Guichet#" + number + " interne]");
    }

    private String visibility(String messageId) {
        return String.valueOf(desk.rows()
                .select("select visibility from article where message_id = ?", messageId)
                .get(0)
                .get("visibility"));
    }

    private long mailsTo(String address, String number) {
        return desk.rows().number("select count(*) from outbox where recipient = ? and ticket_id = ?", address, number);
    }

    private static String subject(MimeMessage mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return String.valueOf(mail.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

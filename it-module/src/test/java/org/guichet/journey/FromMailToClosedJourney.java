package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** The main job: a mail comes in, is validated, answered, followed up, resolved, closed; its author sees it all in the portal. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class FromMailToClosedJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String COMPTES = "comptes@univ-valmont.example";
    private static final byte[] GUIDE = "Étape 1".getBytes(StandardCharsets.UTF_8);

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String canary = "canari-" + UUID.randomUUID();

    FromMailToClosedJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    @Tag("RT-11")
    @Tag("RT-12")
    @Tag("RT-13")
    @Tag("RT-14")
    @Tag("RT-23")
    @Tag("RT-24")
    @Tag("RT-30")
    void aMailIsValidatedAnsweredFollowedUpResolvedAndClosed() throws Exception {
        String subject = "VPN refusé " + UUID.randomUUID();
        String first = mails.plain("Camille Roussel <" + CAMILLE + ">", COMPTES, subject, "Le VPN me refuse.");
        String number = mails.ticketOf(first);
        assertThat(stateOf(number)).isEqualTo("TO_VALIDATE");
        assertThat(answers(number)).isZero();

        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).isAccessible().page();
            assertThat(page.locator("#head")).containsText("À valider");
            page.click("#validating > summary");
            page.click("#validate");
            desk.until("the acknowledgement is there", () -> mailsAbout(number).size() == 1);
            assertThat(String.valueOf(mailsAbout(number).get(0).getContent()))
                    .contains("Votre demande est prise en compte", "Your request is being taken care of")
                    .doesNotContain("Le VPN me refuse");

            page.click("#take");
            assertThat(page.locator("#pick_owner")).containsText("Nadia Ferrand");
            answer(page);
            desk.until("the answer is there", () -> mailsAbout(number).size() == 2);
            MimeMessage answer = mailsAbout(number).get(1);
            isAnAnswer(answer, number, first);

            note(page);
            mails.answer(
                    CAMILLE, COMPTES, "Re: " + answer.getSubject(), "Merci, cela fonctionne.", answer.getMessageID());
            desk.until("the follow-up is filed", () -> articles(number) == 5);

            page.reload();
            page.click("#resolve");
            assertThat(page.locator("#close")).isVisible();
            page.click("#close");
            desk.until("the ticket is closed", () -> stateOf(number).equals("CLOSED"));
        }
        requesterSeesItAllButNoNote(number, subject);
        assertThat(mailsAbout(number)).hasSize(2);
    }

    private void answer(Page page) {
        assertThat(page.locator("#answerText")).isVisible();
        page.fill("#answerText", "Bonjour Camille, suivez le guide joint.");
        page.setInputFiles("#answerFiles", new FilePayload("guide d’accès.txt", "text/plain", GUIDE));
        page.click("#send");
        assertThat(page.locator("#thread")).containsText("suivez le guide joint");
    }

    private void note(Page page) {
        page.locator("input[name=write][value=note]").check();
        page.fill("#noteText", "Ne pas dire : " + canary);
        page.click("#addNote");
        assertThat(page.locator("#thread")).containsText(canary);
    }

    private static void isAnAnswer(MimeMessage answer, String number, String first) throws Exception {
        assertThat(answer.getSubject()).startsWith("[Guichet#" + number + "]");
        assertThat(answer.getHeader("Reply-To", ",")).contains(COMPTES);
        assertThat(answer.getFrom()[0].toString()).contains(COMPTES);
        assertThat(answer.getHeader("In-Reply-To", ",")).isEqualTo(first);
        assertThat(answer.getMessageID()).startsWith("<guichet." + number + ".");
        assertThat(answer.getHeader("Auto-Submitted")).isNull();
        BodyPart file = ((Multipart) answer.getContent()).getBodyPart(1);
        assertThat(file.getFileName()).contains("guide");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(GUIDE);
    }

    private void requesterSeesItAllButNoNote(String number, String subject) {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            Page page = camille.open("/requests/" + number).isAccessible().page();
            assertThat(page.locator("h1")).containsText(subject);
            assertThat(page.locator("main")).containsText("suivez le guide joint");
            assertThat(page.locator("main")).containsText("Merci, cela fonctionne.");
            assertThat(page.content()).doesNotContain(canary);
            String file = page.locator("a[href*='/attachments/']").getAttribute("href");
            assertThat(camille.bytes(file)).isEqualTo(GUIDE);
            assertThat(camille.status("/agent/tickets/" + number)).isEqualTo(404);
            try (Visitor stranger = browser.visitor(desk).signIn("emorvan")) {
                assertThat(stranger.status("/requests/" + number)).isEqualTo(404);
                assertThat(stranger.status(file)).isEqualTo(404);
            }
        }
    }

    @Test
    @Tag("RT-11")
    void whatIsNoRequestIsRejectedAndNeverAnswered() {
        String number = mails.ticketOf(mails.plain(mails.someone(), COMPTES, "Gagnez un séjour", "Cliquez ici."));
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            Workspace.more(page, "REJECTION");
            page.fill("#rejectReason", "Publicité");
            page.click("#reject button");
            assertThat(page.locator("#head")).containsText("Rejeté");
        }
        assertThat(stateOf(number)).isEqualTo("REJECTED");
        assertThat(answers(number)).isZero();
    }

    /** Whatever will be sent to those who ask stands in the outbox with what brings it about. */
    private long answers(String number) {
        return desk.rows().number("select count(*) from outbox where ticket_id = ? and article_id is not null", number);
    }

    private long articles(String number) {
        return desk.rows().number("select count(*) from article where ticket_id = ?", number);
    }

    private String stateOf(String number) {
        return String.valueOf(desk.rows()
                .select("select state from ticket where id = ?", number)
                .get(0)
                .get("state"));
    }

    private List<MimeMessage> mailsAbout(String number) {
        return mails.about(number, CAMILLE);
    }
}

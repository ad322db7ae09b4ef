package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A message of a ticket is sent to someone outside, who is shown before what leaves and what does not. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class ForwardJourney {

    private static final String DANIEL = "daniel.weber@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String ASKED = "Pouvez-vous remplacer la lampe ?";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String subject = "Projecteur " + UUID.randomUUID();

    private String number = "";
    private String supplier = "";

    ForwardJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @BeforeEach
    void aTicketWithAFileAndANote() {
        supplier = mails.someone();
        number = mails.ticketOf(mails.withFile(DANIEL, HOTLINE, subject, "La lampe est morte.", "", "lampe.txt"));
    }

    @Test
    void whatLeavesIsSeenBeforeAndNoInternalNoteIsAmongIt() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            new Workspace(nadia).note(number, "Contrat échu, ne pas le dire.");
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.keyboard().press("t");
            assertThat(page.locator("#forwardText")).isFocused();
            assertThat(page.locator("#answerText")).not().isVisible();
            assertThat(page.locator("#forwardArticle option")).hasCount(1);
            assertThat(page.locator("#forwardWhat")).containsText("La lampe est morte.");
            assertThat(page.locator("#forwardWhat label:has-text('lampe.txt') input"))
                    .isChecked();
            assertThat(page.locator("#forward")).not().containsText("Contrat");
            nadia.isAccessible();
            page.click("#sendForward");
            assertThat(page.locator("#forwardHead .g-error")).hasText("Dites à qui transférer.");
            nadia.isAccessible();
        }
        assertThat(forwards()).isZero();
    }

    @Test
    void itGoesToSomeoneOutsideWithItsFileAndTheClientSeesNothingOfIt() throws Exception {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = new Workspace(nadia).open(number);
            forward(page);
            assertThat(page.locator("#toast")).containsText("Message transféré.");
            assertThat(page.locator("#thread")).containsText(ASKED);
            assertThat(page.locator("#forwardText")).hasValue("");
        }
        MimeMessage mail = mails.await(number, supplier, 1);
        assertThat(Mails.text(mail)).contains(ASKED, "La lampe est morte.", DANIEL);
        assertThat(files(mail)).isEqualTo("lampe.txt");
        try (Visitor daniel = browser.visitor(desk).signIn("dweber")) {
            assertThat(new Portal(daniel).open(number).locator("ol.tl")).not().containsText("remplacer");
        }
    }

    @Test
    void whatIsTakenBackIsInTheFormAgainAndADraftOfItIsKept() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = new Workspace(nadia).open(number);
            page.click("[data-pass]");
            assertThat(page.locator("#forwardTo")).isFocused();
            page.fill("#forwardText", "Un brouillon");
            desk.until(
                    "the draft is kept",
                    () -> desk.rows().number("select count(*) from draft where place = ?", "forward/" + number) == 1);
            page.reload();
            page.locator("input[name=write][value=forward]").check();
            assertThat(page.locator("#forwardText")).hasValue("Un brouillon");
            page.uncheck("#forwardWhat input");
            forward(page);
            page.click("[data-undo]");
            assertThat(page.locator("#forwardText")).hasValue(ASKED);
            assertThat(page.locator("#forwardTo")).hasValue(supplier);
            assertThat(page.locator("#forwardWhat input")).not().isChecked();
            assertThat(page.locator("#thread")).not().containsText(ASKED);
        }
        assertThat(forwards()).isZero();
        assertThat(desk.rows().number("select count(*) from outbox where recipient = ?", supplier))
                .isZero();
    }

    private void forward(Page page) {
        page.locator("input[name=write][value=forward]").check();
        page.fill("#forwardTo", supplier);
        page.fill("#forwardText", ASKED);
        page.click("#sendForward");
    }

    private long forwards() {
        return desk.rows().number("select count(*) from article where ticket_id = ? and kind = 'FORWARD'", number);
    }

    private static String files(MimeMessage mail) throws MessagingException, IOException {
        return ((Multipart) mail.getContent()).getBodyPart(1).getFileName();
    }
}

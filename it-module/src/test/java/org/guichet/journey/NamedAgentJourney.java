package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request that names somebody is theirs to take; the others see that wherever they learn of it. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class NamedAgentJourney {

    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String NADIA = "nadia.ferrand@univ-valmont.example";
    private static final String LEA = "lea.martin@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;

    NamedAgentJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("RT-27")
    void theMailTheListAndThePageProposeARequestToTheAgentWhomItNames() {
        Mails mails = new Mails(desk);
        String subject = "Pour Léa Martin : clavier " + UUID.randomUUID();
        String number = mails.ticket(mails.someone(), HOTLINE, subject, "Une touche colle.");
        assertThat(notice(number, NADIA)).contains("nomme Léa Martin");
        assertThat(notice(number, LEA)).contains("vous nomme");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page hers = nadia.open("/agent/queue?sort=newest").isAccessible().page();
            assertThat(hers.locator("#t" + number)).containsText("nomme Léa Martin");
            nadia.open("/agent/tickets/" + number);
            assertThat(hers.locator(".named")).containsText("La demande nomme Léa Martin.");

            Page theirs = lea.open("/agent/queue?sort=newest&t=" + number)
                    .isAccessible()
                    .page();
            assertThat(theirs.locator("#t" + number)).containsText("vous nomme");
            assertThat(theirs.locator("#peek")).containsText("vous nomme");
            lea.open("/agent/tickets/" + number).page().click("#give_to_named");
            assertThat(theirs.locator("#pick_owner")).containsText("Léa Martin");
            lea.open("/agent/queue?sort=newest");
            assertThat(theirs.locator("#t" + number)).not().containsText("vous nomme");
        }
    }

    private String notice(String number, String address) {
        String tag = "[Guichet#" + number + " interne]";
        desk.until("the notice to " + address, () -> !desk.inbox(address, tag).isEmpty());
        List<MimeMessage> notices = desk.inbox(address, tag);
        return Mails.text(notices.get(0));
    }
}

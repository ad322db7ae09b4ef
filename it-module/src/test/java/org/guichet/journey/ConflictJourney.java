package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two agents change the same property of a ticket, the second without having seen what the first did. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class ConflictJourney {

    private static final String DEAF = "window.WebSocket = class extends EventTarget { send() {} };";

    private final TestDesk desk;
    private final TestBrowser browser;

    private String number = "";

    ConflictJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @BeforeEach
    void aTicket() {
        number = new Mails(desk)
                .ticket(
                        "camille.roussel@univ-valmont.example",
                        "hotline@univ-valmont.example",
                        "Casque muet " + UUID.randomUUID(),
                        "Plus aucun son.");
    }

    @Test
    void theSecondKeepsTheirOwnChoice() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page hers = collision(nadia, lea);
            hers.click("[data-conflict=mine]");
            assertThat(hers.locator("[data-pick=urgency] button")).containsText("Basse");
            assertThat(hers.locator("[data-conflict]")).hasCount(0);
        }
    }

    @Test
    void theSecondTakesWhatTheFirstChose() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page hers = collision(nadia, lea);
            hers.click("[data-conflict=theirs]");
            assertThat(hers.locator("[data-pick=urgency] button")).containsText("Haute");
            assertThat(hers.locator("[data-conflict]")).hasCount(0);
        }
    }

    /** Both have the ticket open; Léa is first, and Nadia's page does not hear of it. */
    private Page collision(Visitor nadia, Visitor lea) {
        nadia.page().addInitScript(DEAF);
        Page hers = nadia.open("/agent/tickets/" + number).page();
        choose(lea.open("/agent/tickets/" + number).page(), "Haute");
        choose(hers, "Basse");
        assertThat(hers.locator("#told")).containsText("Léa Martin a changé cela entre-temps");
        nadia.isAccessible();
        return hers;
    }

    private static void choose(Page page, String urgency) {
        page.click("[data-pick=urgency] button");
        page.locator("[data-pick=urgency] [role=option]:has-text('" + urgency + "')")
                .click();
        assertThat(page.locator("#told > *, #toast > *").first()).isVisible();
    }
}

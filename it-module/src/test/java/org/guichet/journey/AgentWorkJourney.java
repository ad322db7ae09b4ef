package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** What agents do with a ticket besides answering it: they take it, keep it to themselves, pass it on, let it wait, end it. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class AgentWorkJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String number;

    AgentWorkJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        String messageId =
                new Mails(desk).plain(CAMILLE, HOTLINE, "Casque muet " + UUID.randomUUID(), "Je n’entends rien.");
        String select = "select ticket_id from article where message_id = ?";
        desk.until(
                "the mail is filed",
                () -> !desk.rows().select(select, messageId).isEmpty());
        this.number = String.valueOf(desk.rows().number(select, messageId));
    }

    @Test
    @Tag("RT-16")
    @Tag("OT-74")
    @Tag("OT-76")
    void anAgentTakesATicketAndLocksIt() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.click("#take");
            assertThat(page.locator("#pick_owner")).containsText("Nadia Ferrand");
            assertThat(page.locator("#panel")).containsText("Non verrouillé");
            page.click("#lock");
            assertThat(page.locator("#head")).containsText("Verrouillé par Nadia Ferrand");
            assertThat(page.locator("#panel")).containsText("Verrouillé par Nadia Ferrand");
            assertThat(nadia.open("/agent/locked").isAccessible().page().locator("main"))
                    .containsText(number);
            try (Visitor lea = browser.visitor(desk).signIn("lmartin")) {
                Page other = lea.open("/agent/tickets/" + number).page();
                assertThat(other.locator("#panel")).containsText("Verrouillé par Nadia Ferrand");
                assertThat(other.locator("#resolve")).hasCount(0);
            }
        }
    }

    @Test
    @Tag("PM-07")
    @Tag("RT-25")
    @Tag("RT-26")
    @Tag("OT-73")
    void aTicketIsAssignedWaitsIsResolvedAndLeavesTheListOfItsOwner() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            Workspace.choose(page, "owner", "Léa Martin");
            assertThat(page.locator("#pick_owner")).containsText("Léa Martin");
        }
        try (Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            assertThat(lea.open("/agent/owned").page().locator("main")).containsText(number);
            Page page = lea.open("/agent/tickets/" + number).page();
            page.click("#pending > summary");
            page.fill(
                    "#until",
                    LocalDate.now(ZoneId.of("Europe/Zurich")).plusDays(2).toString());
            page.locator("#pend button").first().click();
            assertThat(page.locator("#head")).containsText("En attente");
            page.click("#resolve");
            assertThat(page.locator("#head")).containsText("Résolu");
            assertThat(lea.open("/agent/owned").page().locator("main")).not().containsText(number);
            assertThat(lea.open("/agent/tickets/" + number + "/history")
                            .isAccessible()
                            .page()
                            .locator("main"))
                    .containsText("Nadia Ferrand");
        }
    }
}

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
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An answer that is taken back was never there for the one who asked, though their page was open all the time. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class TakingBackJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    /** Notes that some words were ever to be read on a page. */
    private static final String WATCH = """
            () => new MutationObserver(() => {
              if (document.body.textContent.includes("Changez la souris")) {
                document.documentElement.dataset.canary = "seen";
              }
            }).observe(document.body, { subtree: true, childList: true, characterData: true })
            """;

    private final TestDesk desk;
    private final TestBrowser browser;

    TakingBackJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void theOneWhoAskedReadsOnlyWhatWasNotTakenBack() {
        String number = new Mails(desk).ticket(CAMILLE, HOTLINE, "Souris " + UUID.randomUUID(), "Le curseur saute.");
        try (Visitor camille = browser.visitor(desk).signIn("croussel");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page request = camille.open("/requests/" + number).page();
            assertThat(request.locator("html[data-live=on]")).isAttached();
            request.evaluate(WATCH);
            Workspace agent = new Workspace(nadia);
            Page ticket = agent.open(number);
            ticket.fill("#answerText", "Changez la souris.");
            ticket.click("#send");
            ticket.click("[data-undo]");
            assertThat(ticket.locator("#answerText")).hasValue("Changez la souris.");
            assertThat(ticket.locator("#thread")).not().containsText("Changez la souris.");

            agent.answer(number, "Changez la pile.");
            assertThat(request.locator("#requestTalk")).containsText("Changez la pile.");
            assertThat(request.locator("html[data-canary]")).hasCount(0);
            camille.isAccessible();
        }
    }
}

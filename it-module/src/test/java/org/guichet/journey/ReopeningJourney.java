package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was said to be resolved may still be broken; its requester says so, for some days, where they are. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class ReopeningJourney {

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Imprimante " + UUID.randomUUID();

    ReopeningJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void whatIsStillBrokenIsOpenedAgainAndTheConversationTellsTheWholeStory() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            String number = resolved(yann, nadia);
            Page page = new Portal(yann).open(number);
            assertThat(page.locator("#reply h2")).hasText("Toujours en panne\u00a0?");
            assertThat(page.locator("#send")).containsText("Rouvrir la demande");
            yann.isAccessible();
            page.fill("#text", "Elle clignote encore.");
            page.click("#send");
            assertThat(page.locator("ol.tl")).containsText("Elle clignote encore.");
            assertThat(page.locator(".top .g-chip")).hasText("En cours");
            assertThat(page.locator("ol.tl p.ev")).hasText(new Pattern[] {
                Pattern.compile("Nadia Ferrand s’occupe.*"),
                Pattern.compile("Votre demande est résolue.*"),
                Pattern.compile("Votre demande est rouverte.*")
            });
        }
    }

    @Test
    void whatEndedLongAgoLeadsToANewRequestThatRefersToIt() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            String number = resolved(yann, nadia);
            Page page = new Portal(yann).open(number);
            page.fill("#text", "Elle clignote encore.");
            desk.rows().change("update ticket set resolved_at = resolved_at - interval 8 day where id = ?", number);
            page.click("#send");
            assertThat(page.locator(".g-banner.is-danger")).containsText("ne peut plus être rouverte");
            assertThat(page.locator("#text")).hasValue("Elle clignote encore.");

            new Portal(yann).open(number);
            assertThat(page.locator("#reply")).hasCount(0);
            yann.isAccessible();
            page.click(".answer a");
            assertThat(page.locator("#title")).hasValue(subject);
            assertThat(page.locator("#text")).hasValue(Pattern.compile("Suite de ma demande #" + number + "\\.\\s*"));
            new Portal(yann).send(page);
            assertThat(page.locator("ol.tl")).containsText("#" + number);
        }
    }

    private String resolved(Visitor yann, Visitor nadia) {
        String number = new Portal(yann).ask("aide", subject, "Elle clignote.");
        new Workspace(nadia).press(number, "take", "Ouvert");
        new Workspace(nadia).press(number, "resolve", "Résolu");
        return number;
    }
}

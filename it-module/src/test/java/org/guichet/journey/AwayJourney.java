package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Servers restart and sessions end; whoever was writing is told in time and goes on where they were. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class AwayJourney {

    private static final FilePayload FILE =
            new FilePayload("notes du jour.txt", "text/plain", "Bonjour".getBytes(StandardCharsets.UTF_8));

    /** Milliseconds; a clock can be stopped only at an instant to come. */
    private static final long CLOCK_AHEAD = 60_000;

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String text = "Un texte à garder " + UUID.randomUUID();

    AwayJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void aServerThatIsAwayGivesThePageAndTheTextBackByItself() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff")) {
            String number = new Portal(yann).ask("aide", "Redémarrage " + UUID.randomUUID(), "Bonjour.");
            Page page = new Portal(yann).open(number);
            page.fill("#text", text);
            APIResponse away = yann.ask("/unavailable");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.headers()).containsKey("retry-after");
            AtomicBoolean isAway = new AtomicBoolean(true);
            page.route("**/requests/" + number, route -> {
                if (isAway.get()) {
                    route.fulfill(new Route.FulfillOptions().setResponse(away));
                } else {
                    route.resume();
                }
            });
            page.clock().install();
            page.clock().pauseAt(System.currentTimeMillis() + CLOCK_AHEAD);
            page.reload();
            assertThat(page.locator("h1").first()).hasText("Guichet redémarre, cette page revient seule");
            assertThat(page.locator("textarea")).hasValue(text);
            asksAgainWithin(5_000, page);
            asksAgainWithin(8_000, page);
            isAway.set(false);
            page.clock().runFor(12_000);
            assertThat(page.locator("#text")).hasValue(text);
            yann.forgives();
        }
    }

    private static void asksAgainWithin(long millis, Page page) {
        page.waitForResponse(
                Pattern.compile(".*/requests/.*"), () -> page.clock().runFor(millis));
        // The page has heard of its own question once one that was asked later is answered.
        page.evaluate("fetch(location.href).then(() => null)");
    }

    @Test
    void whoeverIsStillThereStaysSignedInByOneKey() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff")) {
            yann.page().clock().install();
            Page page = yann.open("/catalog/aide").page();
            page.clock().fastForward("54:00");
            assertThat(page.locator("#stay")).isHidden();
            page.clock().fastForward("02:00");
            assertThat(page.locator("#stay h2").first()).hasText("Êtes-vous toujours là\u00a0?");
            yann.isAccessible();
            page.waitForResponse(
                    response -> response.url().endsWith("/session") && response.status() == 204,
                    () -> page.keyboard().press("Enter"));
            assertThat(page.locator("#stay")).isHidden();
            page.clock().fastForward("30:00");
            assertThat(page.locator("#stay")).isHidden();
        }
    }

    @Test
    void whoeverComesBackTooLateFindsTheTextAndIsToldWhichFilesToChooseAgain() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff")) {
            yann.page().clock().install();
            Page page = yann.open("/catalog/aide").page();
            page.fill("#title", "Trop tard");
            page.fill("#text", text);
            page.setInputFiles("#files", FILE);
            yann.losesTheSession();
            page.clock().fastForward("01:01:00");
            assertThat(page.locator("#stay")).containsText("Votre session est terminée");
            page.click("#stay a");
            page.fill("#name", "ylegoff");
            page.fill("#password", "guichet");
            page.click("button.g-btn--primary");
            page.waitForURL(Pattern.compile(".*/catalog/aide"));
            assertThat(page.locator("#text")).hasValue(text);
            assertThat(page.locator("[data-files-error]")).hasText("À choisir de nouveau\u00a0: notes du jour.txt.");
        }
    }
}

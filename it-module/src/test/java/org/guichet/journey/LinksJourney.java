package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses of pages and machines that one side writes are there for the other to follow and to copy. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class LinksJourney {

    private static final String TEXT =
            "Essayez https://aide.univ-valmont.example/vpn, puis 192.0.2.7:8443. <b>javascript:alert(1)</b>";

    private final TestDesk desk;
    private final TestBrowser browser;

    LinksJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("SL-49")
    void addressesAreFollowedAndCopiedWithTheKeyboardOnBothSides() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            String number = new Portal(yann).ask("aide", "Adresses " + UUID.randomUUID(), TEXT);
            assertUsable(
                    nadia,
                    new Workspace(nadia).open(number).locator("#thread .g-text").first());
            new Workspace(nadia).answer(number, TEXT);
            new Portal(yann).open(number);
            assertUsable(
                    yann,
                    yann.isAccessible()
                            .page()
                            .locator("ol.tl article.m .g-text")
                            .last());
        }
    }

    private static void assertUsable(Visitor visitor, Locator text) {
        Page page = visitor.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        assertThat(text.locator("a")).hasCount(2);
        assertThat(text.locator("a").first()).hasAttribute("href", "https://aide.univ-valmont.example/vpn");
        assertThat(text.locator("a").first()).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(text.locator("a").last()).hasAttribute("href", "http://192.0.2.7:8443/");
        text.locator("a").last().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#said")).hasText("192.0.2.7:8443 est copié");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("192.0.2.7:8443");
    }
}

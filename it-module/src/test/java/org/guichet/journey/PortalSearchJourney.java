package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever needs something says it in one field: what to ask for and what they asked for already is found from there. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class PortalSearchJourney {

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String word = "projecteur" + UUID.randomUUID().toString().substring(0, 8);

    PortalSearchJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void theFieldSuggestsServicesAndIsUsedByTheKeyboardAlone() {
        try (Visitor fatou = browser.visitor(desk).signIn("ylegoff")) {
            Page page = fatou.open("/").page();
            Locator field = page.locator("#q");
            field.focus();
            page.keyboard().type("wifi");
            assertThat(page.locator("#q_list [role=option]").first()).containsText("Wi-Fi et réseau");
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".sbox [role=status]")).hasText(Pattern.compile("\\d suggestions?"));
            assertThat(page.locator("#q_list mark").first()).hasText("Wi-Fi");
            fatou.isAccessible();

            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "q_list_0");
            assertThat(field).isFocused();
            page.keyboard().press("Escape");
            assertThat(field).hasAttribute("aria-expanded", "false");
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "q_list_0");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/catalog/wifi"));
        }
    }

    @Test
    void onesOwnRequestsAreFoundAndNobodyElses() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff");
                Visitor elsa = browser.visitor(desk).signIn("emorvan")) {
            String number = new Portal(yann).ask("ordinateur", "Panne du " + word, "Plus d’image.");
            assertThat(said(yann, "/suggestions?q=panne+" + word)).contains("/requests/" + number);
            assertThat(said(yann, "/suggestions?q=%23" + number)).contains("/requests/" + number);
            assertThat(said(elsa, "/suggestions?q=" + word)).doesNotContain("/requests/");
            assertThat(said(elsa, "/suggestions?q=" + number)).doesNotContain("/requests/" + number);
            Page list = yann.open("/requests?q=" + word).isAccessible().page();
            assertThat(list.locator(".r")).hasCount(1);
            assertThat(elsa.open("/requests?q=" + word).page().locator(".r")).hasCount(0);
        }
    }

    @Test
    void withoutScriptsItLeadsToAPageOfWhatWasFoundAndFromNothingToTheHotline() {
        try (Visitor elsa = browser.visitor(desk, new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .signIn("emorvan")) {
            Page page = elsa.open("/").page();
            page.fill("#q", "wifi");
            page.press("#q", "Enter");
            assertThat(page.locator(".hit").first()).containsText("Wi-Fi et réseau");
            page.fill("#q", word + " & <b>");
            page.press("#q", "Enter");
            assertThat(page.locator(".g-empty")).containsText(word + " & <b>");
            page.click(".g-empty .g-btn--primary");
            assertThat(page.locator("#title")).hasValue(word + " & <b>");
        }
    }

    @Test
    void peopleAreSuggestedByNameUnitAndAddressOnly() {
        try (Visitor elsa = browser.visitor(desk).signIn("emorvan")) {
            assertThat(said(elsa, "/suggestions/people?q=moulin"))
                    .contains("Catherine Moulin", "catherine.moulin@univ-valmont.example")
                    .doesNotContain("bureau 310", "+33", "cmoulin");
            assertThat(said(elsa, "/suggestions/people?q=mo")).doesNotContain("Moulin");
        }
    }

    private static String said(Visitor visitor, String path) {
        return new String(visitor.bytes(path), StandardCharsets.UTF_8);
    }
}

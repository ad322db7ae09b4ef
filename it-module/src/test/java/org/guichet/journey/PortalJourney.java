package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The web can replace mail altogether: a requester asks, finds the request again, reads and writes in it. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class PortalJourney {

    /** Adds the fields of agents' forms to those of the page. */
    private static final String FORGERY = """
            document.querySelectorAll("form[data-draft]").forEach((form) =>
              Object.entries({ priority: "CRITICAL", override: "CRITICAL", impact: "EVERYONE", urgency: "HIGH", why: "!" })
                .forEach(([name, value]) => form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }))))
            """;

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Écran fendu " + UUID.randomUUID();

    PortalJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("PM-28")
    @Tag("RT-34")
    @Tag("RT-36")
    @Tag("RT-37")
    @Tag("RT-39")
    @Tag("RT-41")
    @Tag("RT-42")
    @Tag("RT-43")
    @Tag("OT-45")
    void aRequestIsMadeInTwoStepsFoundAgainAndTalkedAbout() {
        try (Visitor yann = browser.visitor(desk).signInOnThePage("ylegoff")) {
            Page page = yann.open("/catalog").isAccessible().page();
            // At least so many: the catalogue also shows what desks offer that other tests found.
            assertThat(page.locator(".cat").nth(7)).isVisible();
            page.click("a[href$='/catalog/ordinateur']");
            page.locator("#type input[type=radio]").first().check();
            page.fill("#title", subject);
            page.fill("#text", "L’écran de mon portable est fendu.");
            yann.isAccessible();
            page.click("#send");
            page.waitForURL(url -> url.contains("/requests/"));
            String number = page.url().replaceAll(".*/requests/(\\d+).*", "$1");

            assertThat(page.locator("h1")).containsText(subject);
            assertThat(page.locator("main")).containsText("L’écran de mon portable est fendu.");
            assertThat(page.locator("aside.side")).containsText("Poste de travail");
            assertThat(page.locator(".top .g-chip")).hasText("Reçue");
            assertThat(page.locator("aside.side dl time").first()).isVisible();
            assertThat(page.locator("aside.side dl time").first())
                    .hasAttribute("datetime", Pattern.compile(day(number) + "T.*"));

            page.fill("#text", "Il s’agit du poste P-0417.");
            page.click("#send");
            assertThat(page.locator("main")).containsText("Il s’agit du poste P-0417.");
            assertThat(yann.open("/").isAccessible().page().locator("main")).containsText(subject);
            assertThat(yann.open("/requests").isAccessible().page().locator("main"))
                    .containsText(subject);
            assertThat(desk.rows().number("select count(*) from ticket where title = ?", subject))
                    .isEqualTo(1);
        }
    }

    @Test
    @Tag("OT-12")
    void nothingThatARequesterFillsInOrForgesChangesThePriority() {
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff")) {
            Page page = yann.open("/catalog/ordinateur").page();
            assertThat(fields(page, "#request"))
                    .containsOnly(
                            "request",
                            "token",
                            "beneficiary",
                            "office",
                            "phone",
                            "type",
                            "title",
                            "equipment",
                            "text",
                            "files",
                            "send");
            page.fill("#title", subject);
            page.fill("#text", "C’est très urgent !");
            page.evaluate(FORGERY);
            String number = new Portal(yann).send(page);
            assertThat(priority(number)).containsExactly("PERSON", "NORMAL", "3");

            assertThat(fields(page, "#reply")).containsOnly("reply", "token", "text", "files", "send");
            page.fill("#text", "Plus urgent encore !");
            page.evaluate(FORGERY);
            page.click("#send");
            assertThat(page.locator("ol.tl")).containsText("Plus urgent encore !");
            assertThat(priority(number)).containsExactly("PERSON", "NORMAL", "3");
            assertThat(yann.status("/agent/tickets/" + number)).isEqualTo(404);
        }
    }

    /** What the form sends, but for what Faces and PrimeFaces add to every form. */
    private static List<String> fields(Page page, String form) {
        return page.locator(form + " [name]").all().stream()
                .map(field -> field.getAttribute("name"))
                .filter(name -> !name.startsWith("jakarta.") && !name.startsWith("primefaces."))
                .toList();
    }

    private Collection<String> priority(String number) {
        return desk.rows()
                .select("select impact, urgency, priority from ticket where id = ?", number)
                .get(0)
                .values();
    }

    private String day(String number) {
        return desk.rows()
                .select("select date(created_at) as day from ticket where id = ?", number)
                .get(0)
                .getOrDefault("day", "");
    }

    @Test
    @Tag("RT-38")
    void oldRequestsAreFoundAgain() {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            String old = desk.rows()
                    .select("select title from ticket t join person p on p.id = t.requester_id"
                            + " where p.login = 'croussel' and t.state in ('RESOLVED', 'CLOSED')"
                            + " order by t.last_article_at desc, t.id desc limit 1")
                    .get(0)
                    .getOrDefault("title", "");
            Page page = camille.open("/requests").page();
            page.getByText(old).first().click();
            assertThat(page.locator("h1")).containsText(old);
            assertThat(page.locator("main article").first()).isVisible();
        }
    }
}

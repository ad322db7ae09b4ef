package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.Mails;
import org.guichet.it.Newcomer;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people choose for themselves, on the page where they do. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class PreferencesJourney {

    private static final String SALLES = "salles@univ-valmont.example";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;

    PreferencesJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    @Tag("OT-60")
    void theLanguageIsFrenchUntilOneChoosesAnotherAndTheChoiceOutlivesSessionAndBrowser() {
        try (Newcomer someone = Newcomer.of(desk)) {
            try (Visitor first = browser.visitor(desk, new Browser.NewContextOptions().setLocale("de-DE"))
                    .signInOnThePage(someone.login())) {
                Page page = first.open("/preferences").isAccessible().page();
                assertThat(page.locator("html")).hasAttribute("lang", "fr");
                assertThat(page.locator("#notices")).hasCount(0);
                page.locator("#display").getByLabel("English").check();
                page.locator("#display").getByLabel("Sombre").check();
                page.click("#saveDisplay");
                assertThat(page.locator("#told")).containsText("Display saved.");
                assertThat(page.locator("html")).hasAttribute("lang", "en");
                assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
                assertThat(page.locator("h1")).hasText("Preferences");
                first.isAccessible();
            }
            try (Visitor second = browser.visitor(desk).signInOnThePage(someone.login())) {
                Page page = second.open("/").page();
                assertThat(page.locator("html")).hasAttribute("lang", "en");
                assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
                page.locator(".g-me > summary").click();
                page.locator(".g-me a:has-text('Preferences')").click();
                assertThat(page.locator("#display").getByLabel("English")).isChecked();
            }
        }
    }

    @Test
    @Tag("SL-23")
    void timesAreThoseOfTheZoneThatOneChoseOnScreensAndInNotices() {
        try (Newcomer agent = Newcomer.of(desk)) {
            agent.joins("support-salles");
            try (Visitor visitor = browser.visitor(desk).signIn(agent.login())) {
                Page page = visitor.open("/preferences").isAccessible().page();
                page.selectOption("#zone", TOKYO.getId());
                page.click("#saveTime");
                assertThat(page.locator("#told")).containsText("Fuseau horaire enregistré.");
                assertThat(page.locator("#zone")).hasValue(TOKYO.getId());

                String number = ticket();
                String hour = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm").format(openedAt(number));
                Page opened = new Workspace(visitor).open(number);
                assertThat(opened.locator("#thread time").first())
                        .hasAttribute("title", Pattern.compile(".*" + hour + "$"));
                assertThat(visitor.open("/agent/tickets/" + number + "/history")
                                .page()
                                .locator(".c-at time")
                                .last())
                        .containsText(hour);
                String spoken = DateTimeFormatter.ofPattern("H 'h' mm").format(openedAt(number)) + " (Asia/Tokyo)";
                assertThat(bodyOfNotice(number, agent.mail())).contains(spoken);
            }
            leaves(agent);
        }
    }

    @Test
    void anAgentChoosesOfWhatToBeToldQueueByQueue() {
        try (Newcomer agent = Newcomer.of(desk)) {
            agent.joins("support-salles");
            try (Visitor visitor = browser.visitor(desk).signIn(agent.login())) {
                Page page = visitor.open("/preferences").page();
                Locator box = page.getByLabel("Nouveau ticket dans la file, Salles et visio");
                assertThat(box).isChecked();
                box.focus();
                page.keyboard().press("Space");
                page.click("#saveNotices");
                assertThat(page.locator("#told")).containsText("Notifications enregistrées.");
                assertThat(page.getByLabel("Nouveau ticket dans la file, Salles et visio"))
                        .not()
                        .isChecked();
                String unwanted = ticket();
                assertThat(notices(unwanted, agent.mail())).isZero();
                Page history =
                        visitor.open("/agent/tickets/" + unwanted + "/history").page();
                history.locator(".c-told a").last().click();
                assertThat(history.locator("#reasons li:has-text('" + agent.name() + "')"))
                        .containsText("A coupé les courriels pour cet événement");
                visitor.isAccessible();

                visitor.open("/preferences").page().click("#usual");
                assertThat(page.locator("#told")).containsText("Notifications enregistrées.");
                assertThat(notices(ticket(), agent.mail())).isOne();
            }
            leaves(agent);
        }
    }

    @Test
    void anAbsenceThatEndsBeforeItBeginsIsRefusedAtItsField() {
        try (Newcomer agent = Newcomer.of(desk)) {
            agent.joins("support-salles");
            LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(10);
            try (Visitor visitor = browser.visitor(desk).signIn(agent.login())) {
                Page page = visitor.open("/preferences").page();
                page.fill("#from", day.toString());
                page.fill("#until", day.minusDays(1).toString());
                page.click("#enterAbsence");
                assertThat(page.locator("#until_error")).containsText("finit avant de commencer");
                page.fill("#until", day.plusDays(1).toString());
                page.click("#enterAbsence");
                assertThat(page.locator("#told")).containsText("Absence enregistrée.");
                assertThat(page.locator("#away li")).containsText("Prévue");
                visitor.isAccessible();
                page.locator("#away li button").click();
                assertThat(page.locator("#told")).containsText("Absence annulée.");
                assertThat(page.locator("#away li")).hasCount(0);
            }
            leaves(agent);
        }
    }

    @Test
    void aTokenIsShownOnceCountsUntilItIsRevokedAndIsNobodyElses() {
        try (Newcomer someone = Newcomer.of(desk);
                Visitor visitor = browser.visitor(desk).signIn(someone.login())) {
            Page page = visitor.open("/preferences").page();
            assertThat(page.locator("#tokens .g-empty")).containsText("Aucun jeton");
            page.click("#createToken");
            assertThat(page.locator("#tokenName_error")).containsText("Donnez un nom");
            page.fill("#tokenName", "Export hebdomadaire");
            page.locator("#tokens").getByLabel("Lire").uncheck();
            page.click("#createToken");
            assertThat(page.locator("#tokenScopes_error")).containsText("au moins une portée");
            page.locator("#tokens").getByLabel("Lire").check();
            page.selectOption("#tokenDays", "7");
            page.locator("#createToken").press("Enter");
            String secret = page.locator("#secret").innerText();
            assertThat(page.locator("#tokens tbody tr"))
                    .containsText(Pattern.compile("Lire.*dans 7.j.*jamais", Pattern.DOTALL));
            visitor.isAccessible();
            assertThat(me(secret)).isEqualTo(200);
            assertThat(desk.rows().number("select count(*) from api_token where token_hash = ?", secret))
                    .isZero();

            visitor.open("/preferences");
            assertThat(page.locator("#tokens")).containsText("Export hebdomadaire");
            assertThat(page.content()).doesNotContain(secret);
            assertThat(page.locator("#tokens tbody")).containsText("127.0.0.1");
            page.locator("#tokens").getByLabel("Révoquer Export hebdomadaire").click();
            assertThat(page.locator("#told")).containsText("Jeton révoqué.");
            assertThat(page.locator("#tokens .g-empty")).isVisible();
            assertThat(me(secret)).isEqualTo(401);
        }
    }

    private int me(String secret) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(desk.url("/api/v1/me")))
                    .header("Authorization", "Bearer " + secret)
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String ticket() {
        return mails.ticketOf(mails.plain(mails.someone(), SALLES, "Projecteur " + UUID.randomUUID(), "Bonjour."));
    }

    private ZonedDateTime openedAt(String number) {
        String at = String.valueOf(desk.rows()
                .select("select created_at from ticket where id = ?", number)
                .get(0)
                .get("created_at"));
        return Timestamp.valueOf(at).toLocalDateTime().atZone(ZoneOffset.UTC).withZoneSameInstant(TOKYO);
    }

    private String bodyOfNotice(String number, String address) {
        return String.valueOf(desk.rows()
                .select("select body from outbox where ticket_id = ? and recipient = ?", number, address)
                .get(0)
                .get("body"));
    }

    private long notices(String number, String address) {
        return desk.rows().number("select count(*) from outbox where ticket_id = ? and recipient = ?", number, address);
    }

    /** Is told nothing any more of what other tests do. */
    private void leaves(Newcomer agent) {
        desk.rows()
                .change(
                        "delete from person_group where person_id in (select id from person where login = ?)",
                        agent.login());
    }
}

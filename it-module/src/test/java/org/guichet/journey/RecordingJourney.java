package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guichet.it.Mails;
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

/** An incident is recorded when it happens, with all that is said of it. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class RecordingJourney {

    private static final String DANIEL = "daniel.weber@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final String HOUR = "[\\s\\S]*\\d{1,2}.h.\\d{2}[\\s\\S]*";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Panne " + UUID.randomUUID();

    RecordingJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("PM-04")
    void anIncidentIsRecordedAtOnceByWhoeverMeetsItWithAHandfulOfFields() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent").page();
            page.click("a[href$='/agent/tickets/new']");
            assertThat(page.locator("#new .g-req:visible")).hasCount(5);
            nadia.isAccessible();
            page.locator("#person_input").pressSequentially("Weber");
            page.locator("#person_panel tr:has-text('Daniel Weber')").click();
            page.fill("#title", subject + " (téléphone)");
            page.click("#type input[value=INCIDENT] + label");
            page.selectOption("#queue", new SelectOption().setLabel("Hotline"));
            page.fill("#text", "Plus de réseau en salle 12.");
            page.click("#create");
            page.waitForURL(url -> url.matches(".*/agent/tickets/\\d+"));
            assertThat(page.locator("h1")).containsText(subject);
            isRecordedOnce(subject + " (téléphone)", "PHONE");
        }
        try (Visitor daniel = browser.visitor(desk).signIn("dweber")) {
            Page page = daniel.open("/").page();
            page.click(".tile--main");
            assertThat(page.locator("#request .g-req")).hasCount(2);
            page.fill("#title", subject + " (portail)");
            page.fill("#text", "Plus de réseau en salle 12.");
            new Portal(daniel).send(page);
            isRecordedOnce(subject + " (portail)", "PORTAL");
        }
    }

    private void isRecordedOnce(String title, String channel) {
        assertThat(desk.rows().select("select channel from ticket where title = ?", title))
                .extracting(row -> row.get("channel"))
                .containsExactly(channel);
    }

    @Test
    @Tag("RT-20")
    void aMailToAnAgentInPersonIsBroughtToTheDeskWithItsSenderAndTheInstantAtWhichItCame() {
        ZonedDateTime came = ZonedDateTime.now(ZONE).minusDays(3).truncatedTo(ChronoUnit.MINUTES);
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/new").page();
            assertThat(page.locator("#received")).not().isVisible();
            page.selectOption("#channel", new SelectOption().setLabel("Par courriel personnel"));
            page.locator("#person_input").pressSequentially("Weber");
            page.locator("#person_panel tr:has-text('Daniel Weber')").click();
            page.fill("#title", subject);
            page.click("#type input[value=INCIDENT] + label");
            page.selectOption("#queue", new SelectOption().setLabel("Hotline"));
            page.selectOption("#service", new SelectOption().setLabel("Signaler un problème"));
            page.fill("#text", "Bonjour Nadia, le projecteur est mort.");
            page.click("#create");
            assertThat(page.locator("#received_error")).containsText("Dites quel jour");
            nadia.isAccessible();
            page.fill("#received", FIELD.format(came.plusYears(1)));
            page.click("#create");
            assertThat(page.locator("#received_error")).containsText("plus tard que maintenant");
            page.fill("#received", FIELD.format(came));
            page.click("#create");
            page.waitForURL(url -> url.matches(".*/agent/tickets/\\d+"));
            tells(page.locator("#head time").first(), came.toInstant());
            assertThat(page.locator("#head")).containsText("par un courriel à un·e agent·e");
            assertThat(page.locator("#panel")).containsText("Signaler un problème");
            assertThat(page.locator("#thread article").first()).containsText("Courriel reçu");
            tells(page.locator("#thread time").first(), came.toInstant());
        }
        isRecordedOnce(subject, "PERSONAL");
        try (Visitor daniel = browser.visitor(desk).signIn("dweber")) {
            long number = desk.rows().number("select id from ticket where title = ?", subject);
            Page request = new Portal(daniel).open(String.valueOf(number));
            tells(request.locator(".top time").first(), came.toInstant());
        }
    }

    @Test
    @Tag("PM-05")
    void aLongDescriptionIsKeptWholeWithItsLinesItsFormAndItsFiles() throws Exception {
        String text = IntStream.range(0, 400)
                .mapToObj(
                        i -> "\t" + i + ".  à vérifier : <b>&amp;</b> « œuf » \u20ac 🖨\n" + " ".repeat(i % 7) + "—\n")
                .collect(Collectors.joining("\n"))
                .strip();
        FilePayload[] files = {file("capture.png"), file("journal d’erreurs.txt")};
        try (Visitor daniel = browser.visitor(desk).signIn("dweber")) {
            Portal portal = new Portal(daniel);
            String number = portal.ask("aide", subject, text, files);
            isWhole(portal.open(number).locator("ol.tl article .g-text").first(), text);
            try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
                Page page = new Workspace(nadia).open(number);
                isWhole(page.locator("#thread article .g-text").first(), text);
                for (FilePayload file : files) {
                    String href = page.locator("#thread a[href*='/attachments/']:has-text('" + file.name + "')")
                            .getAttribute("href");
                    assertThat(nadia.bytes(href)).isEqualTo(file.buffer);
                }
            }
        }
        formattedMailKeepsItsForm();
    }

    private static void isWhole(Locator shown, String text) {
        assertThat(shown.textContent().replace("\r\n", "\n")).isEqualTo(text);
        assertThat(shown.evaluate("shown => getComputedStyle(shown).whiteSpace").toString())
                .matches("pre-wrap|break-spaces");
    }

    private void formattedMailKeepsItsForm() throws Exception {
        String messageId = "<" + UUID.randomUUID() + "@univ-valmont.example>";
        desk.send(DANIEL, HOTLINE, """
                From: %s
                To: %s
                Subject: Mesures
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: text/html; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                <h2>Mesures</h2><ul><li>un</li><li><b>deux</b></li></ul><table><tr><td>3</td><td>4</td></tr></table>
                """.formatted(DANIEL, HOTLINE, messageId));
        String number = new Mails(desk).ticketOf(messageId);
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = new Workspace(nadia).open(number);
            page.locator("details:has(iframe.mail) > summary").click();
            var mail = page.frameLocator("iframe.mail");
            assertThat(mail.locator("h2")).hasText("Mesures");
            assertThat(mail.locator("ul li b")).hasText("deux");
            assertThat(mail.locator("table td")).hasText(new String[] {"3", "4"});
        }
    }

    @Test
    @Tag("AP-26")
    void agentAndRequesterReadTheDescriptionAndWhenItWasReported() {
        try (Visitor daniel = browser.visitor(desk).signIn("dweber")) {
            String number = new Portal(daniel).ask("aide", subject, "Écran bleu depuis 9 h.");
            Instant reported = Instant.parse(desk.rows()
                            .select("select created_at from ticket where id = ?", number)
                            .get(0)
                            .getOrDefault("created_at", "")
                            .replace(' ', 'T')
                    + "Z");
            Page request = new Portal(daniel).open(number);
            assertThat(request.locator("ol.tl article").first()).containsText("Écran bleu depuis 9 h.");
            tells(request.locator(".top time").first(), reported);
            try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
                Page ticket = new Workspace(nadia).open(number);
                assertThat(ticket.locator("#thread article").first()).containsText("Écran bleu depuis 9 h.");
                tells(ticket.locator("#head time").first(), reported);
            }
        }
    }

    /** The hour is read at once; the whole date too, or where one points. */
    private static void tells(Locator time, Instant instant) {
        assertThat(Instant.parse(time.getAttribute("datetime"))).isEqualTo(instant);
        assertThat(time.textContent()).matches(HOUR);
        assertThat(time.getAttribute("title")).matches("\\S+ \\d{1,2} \\S+ \\d{4}" + HOUR);
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
    }
}

package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk says when it is open and what it promises, and its open tickets follow. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class CalendarsJourney {

    private static final int DAYS = 7;

    /** Of open time: while the calendar was closed, nothing counted. */
    private static final String WITHIN_AN_HOUR =
            "c.due_at between c.started_at + interval 60 minute and c.started_at + interval 70 minute and t.due_at = c.due_at";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String code = "heures-" + UUID.randomUUID().toString().substring(0, 8);

    CalendarsJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void whatAnAdministratorSaysOfHoursAndTargetsIsWhatOpenTicketsAreDueByAndIsTakenBack() {
        try (Visitor helene = browser.visitor(desk).signIn("hmaret");
                Visitor camille = browser.visitor(desk).signIn("croussel")) {
            founds(helene);
            String number = new Portal(camille).ask(code, "Une clé oubliée", "Elle est restée dans la porte.");
            String calendar = addsACalendarThatIsAlwaysOpen(helene);
            promisesAnAnswerWithinAnHour(helene);
            firstAnswer(number, WITHIN_AN_HOUR);
            assertThat(new Portal(camille).open(number).locator("main")).containsText("Réponse prévue avant");

            closesForEver(helene, calendar);
            firstAnswer(number, "c.due_at is null");
            takesTheVersionBeforeUpAgain(helene, calendar);
            firstAnswer(number, WITHIN_AN_HOUR);
        }
    }

    private void founds(Visitor helene) {
        Page page = helene.open("/admin/desks/new").page();
        page.fill("#nameFr", "Accueil " + code);
        page.fill("#nameEn", "Reception " + code);
        page.fill("#code", code);
        saves(page, "Guichet fondé.");
        page = helene.open("/admin/queues/new").page();
        page.fill("#nameFr", "Clés " + code);
        page.fill("#nameEn", "Keys " + code);
        page.fill("#code", code);
        page.selectOption("#deskId", new SelectOption().setLabel("Accueil " + code));
        page.fill("#address", code + "@univ-valmont.example");
        saves(page, "File ouverte.");
    }

    /** Returns the address of its page. */
    private String addsACalendarThatIsAlwaysOpen(Visitor helene) {
        Page page = helene.open("/admin/calendars/new").page();
        page.fill("#nameFr", "Toujours " + code);
        page.fill("#nameEn", "Always " + code);
        page.selectOption("#deskId", new SelectOption().setLabel("Accueil " + code));
        Locator closed = page.locator(".cd [data-empty]:visible");
        while (closed.count() > 0) {
            closed.first().click();
        }
        for (int day = 0; day < DAYS; day++) {
            Locator row = page.locator("[data-day]").nth(day);
            if (row.locator("[data-slot]:visible").count() == 0) {
                row.locator("[data-more]").click();
            }
            page.fill(range(day, "from"), "00:00");
            page.fill(range(day, "to"), "24:00");
        }
        page.fill(range(2, "to"), "25:00");
        page.fill(range(4, "from"), "midi");
        page.click("#save");
        assertThat(page.locator(".mistakes")).containsText("2 champs sont à corriger");
        assertThat(page.locator("[data-day]").nth(2)).containsText("« 25:00 » n’est pas une heure.");
        assertThat(page.locator("[data-day]").nth(4)).containsText("« midi » n’est pas une heure.");
        helene.isAccessible();
        page.fill(range(2, "to"), "24:00");
        page.fill(range(4, "from"), "0h00");
        reckons(page);
        saves(page, "Calendrier ajouté.");
        assertThat(page.locator("main")).containsText("Utilisé par : Clés " + code);
        return page.url().replaceFirst(".*(?=/admin/)", "");
    }

    /** As it is filled in, and not saved yet. */
    private void reckons(Page page) {
        page.fill("#start", "2026-11-20T16:10");
        page.fill("#amount", "4:00");
        page.fill("#end", "2026-11-21T16:10");
        page.click("#reckon");
        assertThat(page.locator(".answer")).containsText("vendredi 20 novembre 2026 à 20 h 10");
        assertThat(page.locator(".answer")).containsText("24 h 00 de travail");
    }

    private void promisesAnAnswerWithinAnHour(Visitor helene) {
        Page page = helene.open("/admin/queues/" + code).page();
        assertThat(page.locator(".inherited")).containsText("24 heures, jours ouvrables");
        page.locator("[name=own][value=true]").check();
        page.selectOption("#calendarId", new SelectOption().setLabel("Toujours " + code));
        page.selectOption("[id='targets:0:measure']", "WORKING_MINUTES");
        page.fill("[id='targets:0:amount']", "bientôt");
        page.click("#save");
        assertThat(page.locator(".promise .g-error")).containsText("Donnez une durée");
        page.fill("[id='targets:0:amount']", "1:00");
        assertThat(page.locator(".promise .reckoned")).containsText("1 ticket ouvert sera recalculé.");
        helene.isAccessible();
        nothingIsSavedByHalves(page);
        page.press("[id='targets:0:amount']", "Enter");
        assertThat(page.locator("main")).containsText("File enregistrée.");
        assertThat(page.locator("[id='targets:0:amount']")).hasValue("1:00");
        assertThat(helene.open("/admin/audit?kind=target")
                        .page()
                        .locator("tbody tr")
                        .first())
                .containsText("60 minutes de travail");
    }

    /** What a queue is called and what it promises stand in one form. */
    private void nothingIsSavedByHalves(Page page) {
        page.fill("#address", "hotline@univ-valmont.example");
        page.click("#save");
        assertThat(page.locator("#address_error")).containsText("Hotline");
        assertThat(desk.rows()
                        .number(
                                "select count(*) from promise p join queue q on q.id = p.queue_id where q.code = ?",
                                code))
                .isZero();
        page.fill("#address", code + "@univ-valmont.example");
    }

    private void closesForEver(Visitor helene, String calendar) {
        Page page = helene.open(calendar).page();
        for (int day = 0; day < DAYS; day++) {
            page.locator("[data-day]").nth(day).locator("[data-empty]:visible").click();
        }
        assertThat(page.locator("[data-changes]")).containsText("14 modifications non enregistrées");
        assertThat(page.locator(".weighed")).containsText("1 ticket ouvert sera recalculé.");
        page.click("#look");
        assertThat(page.locator("main")).containsText("Ce calendrier n’ouvre jamais.");
        saves(page, "Calendrier enregistré.");
        assertThat(page.locator(".past li")).hasCount(2);
        assertThat(page.locator(".past li").first()).containsText("Hélène Maret");
    }

    private void takesTheVersionBeforeUpAgain(Visitor helene, String calendar) {
        Page page = helene.open(calendar).page();
        helene.isAccessible();
        page.locator(".past li").nth(1).locator("button").click();
        assertThat(page.locator("main")).containsText("Version reprise");
        assertThat(page.locator(range(0, "to"))).hasValue("24:00");
    }

    private static String range(int day, String end) {
        return "[id='days:" + day + ":ranges:0:" + end + "']";
    }

    private static void saves(Page page, String said) {
        page.click("#save");
        assertThat(page.locator("main")).containsText(said);
    }

    private void firstAnswer(String number, String condition) {
        desk.until(
                "the ticket is reckoned anew",
                () -> desk.rows()
                                .number(
                                        "select count(*) from ticket t join ticket_clock c on c.ticket_id = t.id"
                                                + " where t.id = ? and c.kind = 'FIRST_ANSWER' and " + condition,
                                        number)
                        == 1);
    }
}

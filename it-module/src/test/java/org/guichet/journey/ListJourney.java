package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

/** Agents at their lists: what is new, a look at each ticket, and the keyboard alone. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class ListJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String IMPRESSION = "impression@univ-valmont.example";
    private static final Pattern TICKET = Pattern.compile(".*/agent/tickets/\\d+$");

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String subject = "Dalle tactile " + UUID.randomUUID();

    ListJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    @Tag("OT-77")
    @Tag("OT-78")
    @Tag("OT-79")
    void theIconOfLockedTicketsTellsTheirNumberAndNewArticlesOnEveryPage() {
        String first = mails.plain(CAMILLE, HOTLINE, subject, "Elle ne répond plus.");
        String number = mails.ticketOf(first);
        try (Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page page = lea.page();
            int before = lockedOn(lea, "/agent/queue");
            new Workspace(lea).open(number);
            page.click("#lock");
            assertThat(page.locator("#unlock")).isVisible();
            List<String> pages = List.of(
                    "/agent/queue",
                    "/agent/queues/hotline",
                    "/agent/tickets/" + number,
                    "/agent/tickets/" + number + "/history",
                    "/agent/tickets/new");
            for (String path : pages) {
                assertThat(lockedOn(lea, path)).as(path).isEqualTo(before + 1);
            }
            lea.open("/agent/queue");
            assertThat(page.locator("#t" + number + " .g-new")).hasCount(0);

            mails.answer(CAMILLE, HOTLINE, "Re: " + subject, "Et maintenant elle clignote.", first);
            assertThat(page.locator("#star-locked")).isVisible();
            for (String path : List.of("/agent/queues/hotline", "/agent/tickets/new")) {
                lea.open(path);
                assertThat(page.locator("#star-locked")).isVisible();
                assertThat(page.locator("#count-locked")).containsText("nouvel article");
            }
            lea.open("/agent/locked");
            assertThat(page.locator("#t" + number)).containsText("Nouvel article.");
            lea.isAccessible();
            new Workspace(lea).open(number);
            assertThat(page.locator("#star-locked")).hasCount(0);
            lea.open("/agent/locked");
            assertThat(page.locator("#t" + number + " .g-new")).hasCount(0);
        }
    }

    private static int lockedOn(Visitor agent, String path) {
        Locator count = agent.open(path).page().locator("#count-locked");
        assertThat(count).isVisible();
        return Integer.parseInt(count.textContent().replaceAll("\\D+", ""));
    }

    @Test
    void tenTicketsAreTriagedByTheKeyboardAlone() {
        List<String> sent = IntStream.range(0, 10)
                .mapToObj(i -> mails.plain(CAMILLE, IMPRESSION, subject + " " + i, "Le papier se froisse."))
                .toList();
        sent.forEach(mails::ticketOf);
        List<String> numbers = theOldestFirst();
        try (Visitor julien = browser.visitor(desk).signIn("jpasquier")) {
            Page page = julien.open("/agent/queues/impression?owner=nobody").page();
            julien.isAccessible();
            page.keyboard().press("g");
            page.keyboard().press("m");
            page.waitForURL("**/agent/queue");
            julien.open("/agent/queues/impression?owner=nobody&sort=newest");

            theNewestTwoAreLookedAtInTurn(page, numbers);
            fiveAreTakenOneByOne(page, numbers.subList(5, 10));
            theOthersAreChangedAtOnce(julien, numbers.subList(0, 5));
        }
        for (String number : numbers.subList(5, 10)) {
            assertThat(desk.rows().number("select count(*) from ticket where id = ? and owner_id is not null", number))
                    .isEqualTo(1);
        }
        for (String number : numbers.subList(0, 5)) {
            assertThat(desk.rows().number("select priority from ticket where id = ?", number))
                    .isEqualTo(1);
        }
    }

    /** Mails that come together are filed in whatever order. */
    private List<String> theOldestFirst() {
        return desk
                .rows()
                .select("select id from ticket where title like ? order by created_at, id", subject + " %")
                .stream()
                .map(row -> row.getOrDefault("id", ""))
                .toList();
    }

    /** The second is opened, and the way back leads to its row. */
    private void theNewestTwoAreLookedAtInTurn(Page page, List<String> numbers) {
        page.locator("body").focus();
        goTo(page, numbers.get(9));
        assertThat(lookAt(page, numbers.get(9))).containsText("Le papier se froisse.");
        page.keyboard().press("j");
        assertThat(lookAt(page, numbers.get(8))).containsText("Le papier se froisse.");
        page.keyboard().press("Enter");
        page.waitForURL(TICKET);
        Workspace.drawAnew(page);
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Parcours de la liste")))
                .containsText("sur");
        page.keyboard().press("Escape");
        page.waitForURL("**/agent/queues/impression?*t=" + numbers.get(8));
        assertThat(page.locator("#t" + numbers.get(8) + " a.t")).isFocused();
    }

    private static Locator lookAt(Page page, String number) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Aperçu du ticket " + number));
    }

    private void fiveAreTakenOneByOne(Page page, List<String> numbers) {
        for (String number : numbers) {
            goTo(page, number);
            page.keyboard().press("a");
            assertThat(page.getByRole(AriaRole.STATUS).filter(having("1 ticket vous est attribué.")))
                    .isVisible();
            assertThat(page.locator("#t" + number)).hasCount(0);
        }
    }

    /** Two are locked, then all get another priority. */
    private void theOthersAreChangedAtOnce(Visitor agent, List<String> numbers) {
        Page page = agent.page();
        goTo(page, numbers.get(4));
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        assertThat(page.locator("#bulk")).containsText("2 sélectionnés");
        agent.isAccessible();
        page.keyboard().press("l");
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("2 tickets verrouillés.")))
                .isVisible();
        goTo(page, numbers.get(4));
        page.keyboard().press("x");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("j");
        }
        page.keyboard().press("Shift+X");
        assertThat(page.locator("#bulk")).containsText("5 sélectionnés");
        page.keyboard().press("p");
        assertThat(page.locator("#bulkImpact")).isFocused();
        page.keyboard().press("End");
        page.keyboard().press("Tab");
        page.keyboard().press("End");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).filter(having("Priorité de 5 tickets modifiée.")))
                .isVisible();
    }

    @Test
    void keysAreLettersOutsideFieldsWhateverTheLayoutAndThePaletteFindsActionsTicketsAndPeople() {
        String number = mails.ticket(CAMILLE, HOTLINE, subject, "Elle ne répond plus.");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/queue?sort=newest&t=" + number).page();
            // On AZERTY the question mark is typed with Shift, on QWERTY too, at another place: the sign decides.
            page.keyboard().press("Shift+?");
            Locator keys = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Raccourcis clavier"));
            assertThat(keys).containsText("Prendre le plus urgent sans propriétaire");
            nadia.isAccessible();
            page.keyboard().press("Escape");
            assertThat(keys).isHidden();

            page.keyboard().press("Control+k");
            Locator field =
                    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chercher un ticket"));
            assertThat(field).isFocused();
            page.keyboard().type("verrou");
            assertThat(page.locator("#paletteList")).containsText("Verrouiller");
            nadia.isAccessible();
            field.fill("#" + number);
            assertThat(page.getByRole(AriaRole.OPTION).filter(having(subject))).isVisible();
            field.fill("@roussel");
            assertThat(page.getByRole(AriaRole.OPTION).filter(having("Camille Roussel")))
                    .isVisible();
            field.fill(subject.substring(subject.length() - 12));
            assertThat(page.getByRole(AriaRole.OPTION).filter(having(subject))).isVisible();
            page.keyboard().press("Enter");
            page.waitForURL("**/agent/tickets/" + number);

            // In a field a letter is a letter.
            page.locator("#answerText").focus();
            page.keyboard().type("je ne sais pas");
            assertThat(page.locator("#answerText")).hasValue("je ne sais pas");
            assertThat(page).hasURL(Pattern.compile(".*/agent/tickets/" + number));
        }
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            assertThat(camille.status("/agent/palette?q=roussel")).isEqualTo(404);
        }
    }

    private static void goTo(Page page, String number) {
        Locator row = page.locator("#t" + number);
        for (int i = 0; i < 60 && !"true".equals(row.getAttribute("aria-selected")); i++) {
            page.keyboard().press(i < 30 ? "k" : "j");
        }
        assertThat(row).hasAttribute("aria-selected", "true");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

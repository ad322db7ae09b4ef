package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
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

/** Tickets have their place: a queue, a service, a type, a priority; lists are read by each of them. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class CategoryJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String SALLES = "salles@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Projecteur " + UUID.randomUUID();

    CategoryJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("AP-27")
    void ticketsAreCategorisedRankedByPriorityAndTellWhatWasDone() {
        Mails mails = new Mails(desk);
        String normal = mails.ticket(CAMILLE, SALLES, subject + " B", "Il clignote.");
        String low = mails.ticket(CAMILLE, SALLES, subject + " C", "Il est un peu pâle.");
        String critical = mails.ticket(CAMILLE, SALLES, subject + " A", "Tous les amphis sont noirs.");
        try (Visitor ines = browser.visitor(desk).signIn("icarpentier")) {
            prioritise(ines, low, "1 personne", "Basse");
            prioritise(ines, critical, "Tout l’établissement", "Haute");
            Page page = ines.page();
            Workspace.choose(page, "type", "Problème");
            assertThat(page.locator("#head")).containsText("Problème");
            page.locator("input[name=write][value=note]").check();
            page.fill("#noteText", "Régie relancée.");
            page.click("#addNote");
            assertThat(page.locator("#thread")).containsText("Régie relancée.");

            ines.open("/agent/queues/salles");
            page.click("#bySort > summary");
            ines.isAccessible();
            page.click("#bySort a:has-text('Les plus urgents')");
            page.waitForURL("**/agent/queues/salles?sort=priority");
            assertThat(page.locator("tbody tr.group").first()).hasText("Critique");
            List<String> listed = page.locator("td.c-no").allTextContents();
            assertThat(listed.stream().filter(List.of(low, normal, critical)::contains))
                    .containsExactly(critical, normal, low);
            ines.isAccessible();

            Locator rows =
                    ines.open("/agent/tickets/" + critical + "/history").page().locator("tbody tr");
            assertThat(rows.filter(having("Type"))).containsText("Problème");
            assertThat(rows.filter(having("Priorité")).first()).containsText("Critique");
            assertThat(rows.filter(having("Note interne"))).containsText("Inès Carpentier");
        }
    }

    @Test
    @Tag("AP-28")
    void aCategoryIsFollowedByItsQueueItsServiceAndItsType() {
        String licence = subject + " licence";
        String broken = subject + " en panne";
        try (Visitor yann = browser.visitor(desk).signIn("ylegoff")) {
            ask(yann, "logiciel", licence);
            ask(yann, "ordinateur", broken);
        }
        try (Visitor julien = browser.visitor(desk).signInOnThePage("jpasquier")) {
            Page page = julien.page();
            page.click("nav a[data-rail='queue-postes']");
            shows(page, licence, broken);
            choose(page, "byService", "Logiciels et licences");
            shows(page, licence);
            julien.isAccessible();
            choose(page, "byType", "Incident");
            assertThat(page.locator("main")).not().containsText(licence);
            choose(page, "byService", "Tous");
            shows(page, broken);
            assertThat(page.locator("main")).not().containsText(licence);
            choose(page, "byType", "Demande de service");
            shows(page, licence);
            assertThat(page.locator("main")).not().containsText(broken);
            choose(page, "byService", "Ordinateur et écran");
            choose(page, "bySort", "Les plus anciens");
            assertThat(page.locator("main")).not().containsText(licence);
            assertThat(page.locator("main")).not().containsText(broken);
        }
    }

    private static void prioritise(Visitor agent, String number, String impact, String urgency) {
        Page page = agent.open("/agent/tickets/" + number).page();
        Workspace.choose(page, "urgency", urgency);
        assertThat(page.locator("main")).containsText("Urgence modifiée.");
        if (!impact.equals("1 personne")) {
            Workspace.choose(page, "impact", impact);
            assertThat(page.locator("main")).containsText("Impact modifié.");
        }
    }

    private static void ask(Visitor requester, String service, String title) {
        Page page = requester.open("/catalog/" + service).page();
        page.fill("#title", title);
        page.fill("#text", "Voici de quoi il s’agit.");
        page.click("#send");
        page.waitForURL(url -> url.contains("/requests/"));
    }

    private static void choose(Page page, String what, String choice) {
        page.click("#" + what + " > summary");
        page.locator("#" + what + " a").filter(having(choice)).click();
        assertThat(page.locator("#" + what + " > summary")).containsText(choice);
    }

    private static void shows(Page page, String... titles) {
        for (String title : titles) {
            assertThat(page.locator("main")).containsText(title);
        }
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

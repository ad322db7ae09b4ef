package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.guichet.it.Newcomer;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new entity gets its desk in the browser: a queue, what it offers, and the rights of a group; then it works. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class FoundingJourney {

    private static final String PARTNER = "assistance-sciences";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String code = "bu-" + UUID.randomUUID().toString().substring(0, 8);

    FoundingJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @AfterEach
    void withoutRightsOfThePartner() {
        desk.rows().change("delete from queue_grant where queue_id in (select id from queue where code = ?)", code);
    }

    /** Members of a partner entity become agents by a group of the directory, natural persons with accounts all of them. */
    @Test
    @Tag("OT-20")
    void aPartnerEntityGetsADeskAndItsMembersSolve() {
        try (Newcomer noe = Newcomer.of(desk)) {
            noe.joinsThroughAGroup(PARTNER);
            try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
                founds(helene);
                opensAQueue(helene);
                addsAService(helene);
                givesRights(helene);
                seesWhoAndWhy(helene, noe);
                seesTheHistory(helene);
            }
            String number;
            try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
                number = new Portal(camille).ask(code, "Un livre perdu", "Je ne le retrouve pas.");
            }
            try (Visitor agent = browser.visitor(desk).signIn(noe.login())) {
                Page page = agent.open("/agent/tickets/" + number).page();
                page.click("#take");
                assertThat(page.locator("main")).containsText("Ce ticket est à vous.");
                page.click("#resolve");
                assertThat(page.locator("#head")).containsText("Résolu");
            }
        }
    }

    private void founds(Visitor helene) {
        Page page = helene.open("/admin/desks/new").page();
        page.click("#save");
        assertThat(page.locator(".g-banner.is-danger")).containsText("champs sont à corriger");
        helene.isAccessible();
        page.fill("#nameFr", "Bibliothèque " + code);
        page.fill("#nameEn", "Library " + code);
        page.fill("#code", code);
        assertThat(page.locator("[data-changes]")).containsText("3 modifications non enregistrées");
        page.keyboard().press("Control+s");
        page.waitForURL(url -> url.endsWith("/admin/desks/" + code));
        assertThat(page.locator("main")).containsText("Guichet fondé.");
    }

    private void opensAQueue(Visitor helene) {
        Page page = helene.open("/admin/queues/new").page();
        page.fill("#nameFr", "Prêts " + code);
        page.fill("#nameEn", "Loans " + code);
        page.fill("#code", code);
        page.selectOption("#deskId", new SelectOption().setLabel("Bibliothèque " + code));
        page.fill("#address", "hotline@univ-valmont.example");
        page.click("#save");
        assertThat(page.locator("#address_error")).containsText("Hotline");
        page.fill("#address", code + "@univ-valmont.example");
        page.click("#save");
        page.waitForURL(url -> url.endsWith("/admin/queues/" + code));
        assertThat(page.locator("main")).containsText("File ouverte.");
        helene.isAccessible();
    }

    private void addsAService(Visitor helene) {
        Page page = helene.open("/admin/catalog/new").page();
        page.fill("#nameFr", "Un livre");
        page.fill("#nameEn", "A book");
        page.fill("#code", code);
        page.fill("#summaryFr", "Perdu, prêté, à commander.");
        page.fill("#summaryEn", "Lost, lent, to be ordered.");
        page.selectOption("#queueId", new SelectOption().setLabel("Prêts " + code));
        page.click("#save");
        page.waitForURL(url -> url.endsWith("/admin/catalog/" + code));
        assertThat(page.locator("main")).containsText("Prestation ajoutée.");
    }

    private void givesRights(Visitor helene) {
        Page page = helene.open("/admin/rights?queue=" + code).page();
        page.fill("input[name=find]", PARTNER);
        page.keyboard().press("Enter");
        page.locator(".found a").first().click();
        page.locator("[data-ticks=ALL]").click();
        assertThat(page.locator("input[value=ALL]")).isChecked();
        helene.isAccessible();
        page.click("#saveRight");
        assertThat(page.locator("main")).containsText("Droits de " + PARTNER + " enregistrés.");
    }

    private void seesWhoAndWhy(Visitor helene, Newcomer noe) {
        Page page = helene.open("/admin/rights?queue=" + code).page();
        assertThat(page.locator(".holders")).containsText(noe.name());
        page.locator(".holders a")
                .filter(new Locator.FilterOptions().setHasText(noe.name()))
                .click();
        assertThat(page.locator(".reasons")).containsText("renfort-" + noe.login());
        assertThat(page.locator(".reasons")).containsText("membre de " + PARTNER + " groupe imbriqué");
        helene.isAccessible();
    }

    private void seesTheHistory(Visitor helene) {
        Page page = helene.open("/admin/audit?kind=rights").page();
        assertThat(page.locator("tbody tr").first()).containsText(code);
        assertThat(page.locator("tbody tr").first()).containsText("tout");
        assertThat(helene.open("/admin/audit?kind=desk&thing=" + code).page().locator("tbody tr"))
                .containsText("Création");
    }

    /** Two administrators have the same page open: the second learns what the first has saved, and loses nothing. */
    @Test
    void twoAdministratorsDoNotOverwriteOneAnother() {
        try (Visitor helene = browser.visitor(desk).signIn("hmaret");
                Visitor benedicte = browser.visitor(desk).signIn("bvasseur")) {
            Page hers = helene.open("/admin/catalog/vpn").page();
            Page other = benedicte.open("/admin/catalog/vpn").page();
            String english = hers.inputValue("#nameEn");
            other.fill("#nameFr", "VPN un " + code);
            other.click("#save");
            assertThat(other.locator("main")).containsText("Prestation enregistrée.");

            hers.fill("#nameFr", "VPN deux " + code);
            hers.click("#save");
            assertThat(hers.locator("[role=alert].is-warn")).containsText("VPN un " + code);
            assertThat(hers.locator("[role=alert].is-warn")).containsText("Bénédicte");
            assertThat(hers.locator("#nameFr")).hasValue("VPN deux " + code);
            helene.isAccessible();
            hers.click("#keepMine");
            assertThat(hers.locator("main")).containsText("Prestation enregistrée.");
            assertThat(hers.inputValue("#nameEn")).isEqualTo(english);
            try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
                assertThat(camille.open("/catalog").page().locator("main")).containsText("VPN deux " + code);
            }
            hers.fill("#nameFr", "Accès à distance (VPN)");
            hers.click("#save");
            assertThat(hers.locator("main")).containsText("Prestation enregistrée.");
        }
    }
}

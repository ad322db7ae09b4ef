package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.guichet.it.Mails;
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
                Founder founder = new Founder(desk, helene, code);
                founder.foundsADesk();
                founder.opensAQueue();
                founder.addsAService();
                founder.givesRightsTo(PARTNER);
                founder.seesWhoAndWhy(noe, PARTNER);
                founder.seesTheHistory();
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

    @Test
    void aMailToADeskThatWasSetUpInTheBrowserIsATicketOfItsAgentsAndItsClockRuns() {
        try (Newcomer noe = Newcomer.of(desk)) {
            noe.joinsThroughAGroup(PARTNER);
            Founder founder;
            try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
                founder = new Founder(desk, helene, code);
                founder.foundsADesk();
                founder.keepsHours();
                founder.opensAQueue();
                founder.opensItsMailbox();
                founder.promises();
                founder.givesRightsTo(PARTNER);
                founder.wordsItsAcknowledgement();
            }
            Mails mails = new Mails(desk);
            String someone = mails.someone();
            String number = mails.ticket(someone, founder.address(), "Un livre", "Où est-il\u00a0?");
            assertThat(Mails.text(mails.await(number, someone, 1)))
                    .contains(Founder.ACKNOWLEDGED + " sous le numéro " + number);
            try (Visitor agent = browser.visitor(desk).signIn(noe.login())) {
                Page page = agent.open("/agent/queues/" + code).page();
                assertThat(page.locator("a.t").first()).hasText("Un livre");
                page.navigate(desk.url("/agent/tickets/" + number));
                assertThat(page.locator(".clocks")).containsText("1re réponse");
                assertThat(page.locator(".clocks .g-sla").first()).containsText("avant");
            }
        }
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

package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.Newcomer;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team shares its tickets: whoever is free takes one, and colleagues find what another has begun. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class TeamJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Clavier collant " + UUID.randomUUID();

    private String number = "";

    TeamJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @BeforeEach
    void aTicketThatNobodyWasGiven() {
        number = new Mails(desk).ticket(CAMILLE, HOTLINE, subject, "Les touches restent enfoncées.");
    }

    @Test
    @Tag("RT-17")
    void theNextOneWhoIsFreeTakesItAndNobodyWasGivenIt() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            assertThat(owners()).isZero();
            for (Visitor agent : new Visitor[] {nadia, lea}) {
                assertThat(agent.open("/agent/queue?sort=newest").page().locator("main"))
                        .containsText(subject);
                assertThat(agent.open("/agent/owned").page().locator("main"))
                        .not()
                        .containsText(subject);
            }
            Page page = lea.open("/agent/queue?sort=newest").page();
            page.locator("a.t", new Page.LocatorOptions().setHasText(subject)).click();
            page.click("#take");
            assertThat(page.locator("main")).containsText("Ce ticket est à vous.");
            assertThat(lea.open("/agent/owned").page().locator("main")).containsText(subject);
            assertThat(nadia.open("/agent/queue?sort=newest").page().locator("main"))
                    .not()
                    .containsText(subject);
        }
        assertThat(owners()).isEqualTo(1);
        assertThat(desk.rows()
                        .select(
                                "select p.login from ticket_event e join person p on p.id = e.actor_id"
                                        + " where e.ticket_id = ? and e.kind = 'OWNER_CHANGED' and e.to_value = p.id",
                                number))
                .containsExactly(Map.of("login", "lmartin"));
    }

    @Test
    @Tag("RT-22")
    void aColleagueFindsTheHistoryOfAnOpenTicketAndResolvesIt() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.click("#take");
            assertThat(page.locator("main")).containsText("Ce ticket est à vous.");
            page.locator("input[name=write][value=note]").check();
            page.fill("#noteText", "Clavier de rechange en bureau 012.");
            page.click("#addNote");
            assertThat(page.locator("#thread")).containsText("bureau 012");
        }
        try (Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page page = lea.open("/agent/queues/hotline?sort=newest").page();
            page.locator("a.t", new Page.LocatorOptions().setHasText(subject)).click();
            assertThat(page.locator("#thread")).containsText("Les touches restent enfoncées.");
            assertThat(page.locator("#thread")).containsText("bureau 012");
            page.click("#more > summary");
            page.click("a[href$='/history']");
            assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Propriétaire")))
                    .containsText("Nadia Ferrand");
            page.goBack();
            page.click("#resolve");
            assertThat(page.locator("#head")).containsText("Résolu");
        }
        assertThat(desk.rows().number("select count(*) from ticket where id = ? and state = 'RESOLVED'", number))
                .isEqualTo(1);
    }

    @Test
    @Tag("OT-29")
    void whoeverIsRegisteredAsAbleToSolveIsAnAgentAndSolves() {
        try (Newcomer noe = Newcomer.of(desk)) {
            try (Visitor requester = browser.visitor(desk).signIn(noe.login())) {
                assertThat(requester.status("/agent/tickets/" + number)).isEqualTo(404);
            }
            noe.joins("support-hotline");
            try (Visitor agent = browser.visitor(desk).signInOnThePage(noe.login())) {
                assertThat(agent.page().url()).contains("/agent");
                Page page = agent.open("/agent/tickets/" + number).page();
                assertThat(page.locator(".comp .g-tab.is-note")).isVisible();
                page.click("#take");
                assertThat(page.locator("main")).containsText("Ce ticket est à vous.");
                page.click("#resolve");
                assertThat(page.locator("#head")).containsText("Résolu");
            }
        }
    }

    private long owners() {
        return desk.rows()
                .number("select count(*) from ticket_event where ticket_id = ? and kind = 'OWNER_CHANGED'", number);
    }
}

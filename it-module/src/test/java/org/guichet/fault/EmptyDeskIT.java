package org.guichet.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.guichet.it.Desks;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.local.DeskOptions;
import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first day: the demonstration was taken away, one queue is open, and nobody has asked for anything yet. */
@ExtendWith(WithBrowser.class)
class EmptyDeskIT {

    private static final int BASE = 26_000;
    private static final int DEMONSTRATION = 300;
    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final TestBrowser browser;

    EmptyDeskIT(TestBrowser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void theDemonstrationIsFilled() {
        try (TestDesk desk = new TestDesk(LocalDesk.start(options()))) {
            desk.until("the demonstration is filled", () -> tickets(desk) >= DEMONSTRATION);
        }
    }

    @Test
    void everyScreenSaysSomethingUsefulAndTheFirstMailBecomesATicket() {
        DeskOptions remove = options().withReset(false).withDemo(false).withSetting("guichet.demo", "remove");
        try (TestDesk desk = new TestDesk(LocalDesk.start(remove))) {
            desk.until("the demonstration is taken away", () -> tickets(desk) == 0);
            desk.rows().change("update queue set is_active = false where code <> 'hotline'");
            theRequesterIsToldHowToAsk(desk);
            theAgentIsToldThatNothingWaits(desk);
            theAdministratorSeesTheOneQueue(desk);
            theFirstMailBecomesATicket(desk);
        }
    }

    private void theRequesterIsToldHowToAsk(TestDesk desk) {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            saysWhyItIsEmpty(camille, "/");
            saysWhyItIsEmpty(camille, "/requests");
            saysWhyItIsEmpty(camille, "/search?q=wifi");
            assertThat(works(camille, "/catalog").locator(".cat")).hasCount(1);
            works(camille, "/catalog/aide");
            works(camille, "/preferences");
        }
    }

    private void theAgentIsToldThatNothingWaits(TestDesk desk) {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            for (String list :
                    List.of("queue", "owned", "locked", "pending", "validate", "watched", "queues/hotline")) {
                saysWhyItIsEmpty(nadia, "/agent/" + list);
                saysWhyItIsEmpty(nadia, "/agent/" + list + "?state=over");
            }
            saysWhyItIsEmpty(nadia, "/absences");
            works(nadia, "/agent/tickets/new");
            works(nadia, "/preferences");
        }
    }

    private void theAdministratorSeesTheOneQueue(TestDesk desk) {
        try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
            saysWhyItIsEmpty(helene, "/admin/mail/outbox");
            works(helene, "/admin/mail/ledger");
            assertThat(works(helene, "/admin/mail/mailboxes").locator("main")).containsText(HOTLINE);
            assertThat(works(helene, "/admin/queues").locator("main")).containsText("Hotline");
        }
    }

    private void theFirstMailBecomesATicket(TestDesk desk) {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page list = nadia.open("/agent/queues/hotline").page();
            String number = new Mails(desk).ticket(CAMILLE, HOTLINE, "La première demande", "Bonjour.");
            assertThat(list.locator("#t" + number)).containsText("La première demande");
        }
    }

    private static void saysWhyItIsEmpty(Visitor visitor, String path) {
        assertThat(works(visitor, path).locator("main .g-empty").first()).containsText(Pattern.compile("\\w{3}"));
    }

    private static Page works(Visitor visitor, String path) {
        return visitor.open(path).isAccessible().page();
    }

    private static long tickets(TestDesk desk) {
        return desk.rows().number("select count(*) from ticket");
    }

    private static DeskOptions options() {
        return Desks.options("empty", BASE);
    }
}

package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators have pages of their own, which nobody else reaches. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class AdministratorJourney {

    private final TestDesk desk;
    private final TestBrowser browser;

    AdministratorJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("PM-29")
    void anAdministratorLandsInTheLedgerAndReadsOutboxAndMailboxes() {
        try (Visitor helene = browser.visitor(desk).signInOnThePage("hmaret")) {
            Page page = helene.page();
            assertThat(page.url()).endsWith("/admin/mail");
            helene.isAccessible();
            helene.open("/admin/mail/outbox").isAccessible();
            assertThat(helene.open("/admin/mail/mailboxes")
                            .isAccessible()
                            .page()
                            .locator("main"))
                    .containsText("hotline");
        }
        for (String login : new String[] {"croussel", "nferrand"}) {
            try (Visitor other = browser.visitor(desk).signIn(login)) {
                assertThat(other.status("/admin/mail")).as(login).isEqualTo(404);
            }
        }
    }

    @Test
    void aMailThatCannotBeFiledIsLookedAtAndRejectedWithAReason() throws Exception {
        String from = UUID.randomUUID() + "@elsewhere.example";
        desk.send(from, "hotline@univ-valmont.example", "From: " + from + "\nTo: hotline@univ-valmont.example\n\n");
        String line = desk.row(
                        "the mail is in quarantine",
                        "select id from mail_ledger where sender = ? and verdict = 'QUARANTINED'",
                        from)
                .get("id");
        try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
            Page page = helene.open("/admin/mail?only=quarantined&mail=" + line).page();
            page.click("details.no summary");
            page.click("#reject");
            assertThat(page.locator("#why_error")).containsText("pourquoi");
            helene.isAccessible();
            assertThat(new String(helene.bytes("/admin/mail/raw/" + line), StandardCharsets.UTF_8))
                    .contains("From: " + from);

            page.fill("#why", "vide");
            page.click("#reject");
            assertThat(page.locator("#detail")).containsText("Rejeté par l’administration\u00a0: vide");
        }
    }

    @Test
    void aDeskAdministratorLandsOnTheQueuesOfTheirDeskAndSeesNoOthers() {
        try (Visitor benedicte = browser.visitor(desk).signInOnThePage("bvasseur")) {
            Page page = benedicte.page();
            assertThat(page.url()).endsWith("/admin/queues");
            benedicte.isAccessible();
            assertThat(page.locator("table")).containsText("hotline@univ-valmont.example");
            assertThat(page.locator("table")).not().containsText("enseignement@univ-valmont.example");
            assertThat(page.locator("main a[href$='/admin/mail']")).hasCount(0);
            assertThat(benedicte.status("/admin/mail")).isEqualTo(404);
            assertThat(benedicte.status("/admin/audit?desk=" + deskOf("hotline")))
                    .isEqualTo(200);
            assertThat(benedicte.status("/admin/audit?desk=" + deskOf("enseignement")))
                    .isEqualTo(404);
        }
        try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
            assertThat(helene.open("/admin/queues").page().locator("table"))
                    .containsText("enseignement@univ-valmont.example");
        }
    }

    private long deskOf(String queue) {
        return desk.rows().number("select desk_id from queue where code = ?", queue);
    }
}

package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lets Guichet read one more mailbox, and chooses what it answers by itself. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class MailSetupJourney {

    private static final String WRONG = "pas le bon";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;

    MailSetupJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    void aMailboxIsTriedSavedAndItsFirstNewMailIsAcknowledged() {
        String box = UUID.randomUUID() + "@univ-valmont.example";
        desk.local().mailServer().open(box);
        mails.plain("avant@elsewhere.example", box, "Écrit avant", "Bonjour.");
        try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
            Page page = helene.open("/admin/mail/mailboxes").page();
            page.click("a[href$='/admin/mail/mailbox']");
            fill(page, box, WRONG);
            page.click("#test");
            assertThat(page.locator("#password_error")).containsText("refuse cet identifiant");
            helene.isAccessible();

            page.fill("#password", "guichet");
            page.click("#test");
            assertThat(page.locator("#tested")).containsText("1 message, dont 0 à relever");
            helene.isAccessible();
            page.click("#save");
            page.waitForURL("**/admin/mail/mailboxes");
            assertThat(page.locator("#boxes")).containsText(box);
            assertThat(page.content()).doesNotContain(WRONG);
        }
        desk.row(
                "the first look is over",
                "select id from mailbox where username = ? and uid_validity is not null",
                box);

        String someone = mails.someone();
        String number = mails.ticket(someone, box, "Premier message", "Bonjour.");

        assertThat(Mails.text(mails.await(number, someone, 1))).contains("prise en compte");
        assertThat(desk.rows()
                        .number(
                                "select count(*) from mail_ledger l join mailbox m on m.id = l.mailbox_id where m.username = ?",
                                box))
                .isEqualTo(1);
    }

    @Test
    void oldMailsBecomeTicketsOnlyAfterTheirNumberWasAgreedTo() {
        String box = UUID.randomUUID() + "@univ-valmont.example";
        desk.local().mailServer().open(box);
        mails.plain("avant@elsewhere.example", box, "Écrit avant", "Bonjour.");
        try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
            Page page = helene.open("/admin/mail/mailbox").page();
            fill(page, box, "guichet");
            page.check("[name=start][value=ALL]");
            page.click("#save");
            assertThat(page.locator("#agreed_error")).isVisible();
            assertThat(page.locator("label[for=agreed]")).containsText("Ce message devient un ticket");
            helene.isAccessible();
            assertThat(desk.rows().select("select id from mailbox where username = ?", box))
                    .isEmpty();

            page.check("#agreed");
            page.click("#save");
            page.waitForURL("**/admin/mail/mailboxes");
        }
        desk.row(
                "the old mail is filed",
                "select l.id from mail_ledger l join mailbox m on m.id = l.mailbox_id"
                        + " where m.username = ? and l.ticket_id is not null",
                box);
    }

    @Test
    void aTextIsLookedAtSavedAndSentInTheNextMail() {
        long queue = desk.rows().number("select id from queue where code = 'impression'");
        try (Visitor helene = browser.visitor(desk).signIn("hmaret")) {
            Page page = helene.open("/admin/texts").isAccessible().page();
            page.click("a[href$='scope=queue-" + queue + "']");
            page.fill("#bodyFr", "Bonjour {prénom},\n\nReçu, numéro {nimporte}.");
            page.click("#look");
            assertThat(page.locator("#bodyFr_error")).containsText("Ligne 3\u00a0: «\u00a0nimporte\u00a0»");
            helene.isAccessible();

            page.fill("#bodyFr", "Bonjour {prénom},\n\nReçu sous le numéro {numéro}.");
            page.click("#look");
            assertThat(page.locator("#preview")).containsText("Reçu sous le numéro 48213.");
            assertThat(page.locator("#preview")).containsText("Le français ne dit pas");
            helene.isAccessible();
            page.reload();
            assertThat(page.locator("#bodyFr")).hasValue("Bonjour {prénom},\n\nReçu sous le numéro {numéro}.");

            page.click("#save");
            page.waitForURL("**/admin/texts");
            assertThat(helene.open("/admin/audit?kind=text").page().locator("main"))
                    .containsText("Reçu sous le numéro {numéro}.");
            String someone = mails.someone();
            String number = mails.ticket(someone, "impression@univ-valmont.example", "Papier", "Bourrage.");

            assertThat(Mails.text(mails.await(number, someone, 1)))
                    .contains("Bonjour,", "Reçu sous le numéro " + number + ".")
                    .doesNotContain("prise en compte");

            page.navigate(desk.url("/admin/text?scope=queue-" + queue));
            page.click("#reset");
            page.waitForURL("**/admin/texts");
        }
        assertThat(desk.rows().number("select count(*) from automatic_text")).isZero();
    }

    private void fill(Page page, String box, String password) {
        page.fill("#name", box);
        page.selectOption("#queueId", new SelectOption().setIndex(1));
        page.fill("#host", "127.0.0.1");
        page.fill("#port", Integer.toString(desk.local().imapPort()));
        page.selectOption("#security", "NONE");
        page.fill("#username", box);
        page.fill("#password", password);
    }
}

package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.guichet.it.Newcomer;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;

/**
 * An administrator who sets a desk up, page by page.
 *
 * @param code of the desk, of its queue and of what it offers
 */
record Founder(TestDesk desk, Visitor helene, String code) {

    static final String ACKNOWLEDGED = "Votre livre vous attend";

    String address() {
        return code + "@univ-valmont.example";
    }

    void foundsADesk() {
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

    /** On Saturday mornings too, beside the usual hours that the page proposes. */
    void keepsHours() {
        Page page = helene.open("/admin/calendars/new").page();
        page.fill("#nameFr", "Horaires " + code);
        page.fill("#nameEn", "Hours " + code);
        page.selectOption("#deskId", new SelectOption().setLabel("Bibliothèque " + code));
        Locator saturday = page.locator("[data-day]").nth(5);
        saturday.locator("[data-more]").click();
        saturday.locator("input").first().fill("9:00");
        saturday.locator("input").nth(1).fill("12:00");
        page.click("#save");
        page.waitForURL(url -> url.matches(".*/admin/calendars/\\d+"));
        helene.isAccessible();
    }

    /** A queue promises something else than its desk. */
    void promises() {
        Page page = helene.open("/admin/queues/" + code).page();
        page.check("input[name=own][value=true]");
        page.selectOption("#calendarId", new SelectOption().setLabel("Horaires " + code));
        page.fill("[id='targets:0:amount']", "4");
        page.click("#save");
        assertThat(page.locator("main")).containsText("File enregistrée.");
        assertThat(page.locator("[id='targets:0:amount']")).hasValue("4");
    }

    void opensAQueue() {
        Page page = helene.open("/admin/queues/new").page();
        page.fill("#nameFr", "Prêts " + code);
        page.fill("#nameEn", "Loans " + code);
        page.fill("#code", code);
        page.selectOption("#deskId", new SelectOption().setLabel("Bibliothèque " + code));
        page.fill("#address", "hotline@univ-valmont.example");
        page.click("#save");
        assertThat(page.locator("#address_error")).containsText("Hotline");
        page.fill("#address", address());
        page.click("#save");
        page.waitForURL(url -> url.endsWith("/admin/queues/" + code));
        assertThat(page.locator("main")).containsText("File ouverte.");
        helene.isAccessible();
    }

    void addsAService() {
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

    void givesRightsTo(String group) {
        Page page = helene.open("/admin/rights?queue=" + code).page();
        page.fill("input[name=find]", group);
        page.keyboard().press("Enter");
        page.locator(".found a").first().click();
        page.locator("[data-ticks=ALL]").click();
        assertThat(page.locator("input[value=ALL]")).isChecked();
        helene.isAccessible();
        page.click("#saveRight");
        assertThat(page.locator("main")).containsText("Droits de " + group + " enregistrés.");
    }

    void seesWhoAndWhy(Newcomer noe, String group) {
        Page page = helene.open("/admin/rights?queue=" + code).page();
        assertThat(page.locator(".holders")).containsText(noe.name());
        page.locator(".holders a")
                .filter(new Locator.FilterOptions().setHasText(noe.name()))
                .click();
        assertThat(page.locator(".reasons")).containsText("renfort-" + noe.login());
        assertThat(page.locator(".reasons")).containsText("membre de " + group + " groupe imbriqué");
        helene.isAccessible();
    }

    void seesTheHistory() {
        Page page = helene.open("/admin/audit?kind=rights").page();
        assertThat(page.locator("tbody tr").first()).containsText(code);
        assertThat(page.locator("tbody tr").first()).containsText("tout");
        assertThat(helene.open("/admin/audit?kind=desk&thing=" + code).page().locator("tbody tr"))
                .containsText("Création");
    }

    /** The mailbox of the queue is there already; what lies in it is left alone. */
    void opensItsMailbox() {
        desk.local().mailServer().open(address());
        Page page = helene.open("/admin/mail/mailbox").page();
        page.fill("#name", address());
        page.selectOption("#queueId", new SelectOption().setLabel("Prêts " + code));
        page.fill("#host", "127.0.0.1");
        page.fill("#port", Integer.toString(desk.local().imapPort()));
        page.selectOption("#security", "NONE");
        page.fill("#username", address());
        page.fill("#password", "guichet");
        page.click("#test");
        assertThat(page.locator("#tested")).containsText("Aucun message");
        page.click("#save");
        page.waitForURL("**/admin/mail/mailboxes");
        desk.row(
                "the first look is over",
                "select id from mailbox where username = ? and uid_validity is not null",
                address());
    }

    void wordsItsAcknowledgement() {
        long queue = desk.rows().number("select id from queue where code = ?", code);
        Page page = helene.open("/admin/text?scope=queue-" + queue).page();
        page.fill("#bodyFr", "Bonjour,\n\n" + ACKNOWLEDGED + " sous le numéro {numéro}.");
        page.click("#save");
        page.waitForURL("**/admin/texts");
    }
}

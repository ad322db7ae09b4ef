package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody wrote is theirs: no view that expired, no session that ended and no fault of ours takes it from them. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class KeptTextJourney {

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Texte " + UUID.randomUUID();
    private final String text = "Première ligne,\n  puis « la suite » " + UUID.randomUUID();

    KeptTextJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void anExpiredViewBringsBackWhatWasWritten() {
        try (Visitor isabel = browser.visitor(desk).signIn("imunoz")) {
            String number = comesBackAfterTheViewExpired(isabel);
            Page request = new Portal(isabel).open(number);
            request.fill("#text", "Et ceci : " + text);
            isabel.losesTheView("/catalog/aide");
            request.click("#send");
            assertThat(request.locator(".g-banner.is-warn")).containsText("Votre texte est là");
            assertThat(request.locator("#text")).hasValue("Et ceci : " + text);
            request.click("#send");
            assertThat(request.locator("ol.tl")).containsText("Et ceci");
        }
    }

    @Test
    void anExpiredViewBringsBackWhatWasWrittenAlsoWithoutScripts() {
        try (Visitor isabel = withoutScripts().signIn("imunoz")) {
            comesBackAfterTheViewExpired(isabel);
        }
    }

    private String comesBackAfterTheViewExpired(Visitor visitor) {
        Page form = written(visitor);
        visitor.losesTheView("/catalog/aide");
        form.click("#send");
        assertThat(form.locator(".g-banner.is-warn")).containsText("Votre texte est là");
        assertThat(form.locator("#title")).hasValue(subject);
        assertThat(form.locator("#text")).hasValue(text);
        return isSentAtLast(visitor, form);
    }

    @Test
    void anEndedSessionBringsBackWhatWasWrittenAfterSigningInAgain() {
        try (Visitor isabel = browser.visitor(desk).signIn("imunoz")) {
            Page form = written(isabel);
            isabel.losesTheSession();
            form.click("#send");
            form.waitForURL(url -> url.contains("/login"));
            signInAgain(form);
            assertThat(form.locator("#title")).hasValue(subject);
            assertThat(form.locator("#text")).hasValue(text);
            String number = isSentAtLast(isabel, form);

            Page request = new Portal(isabel).open(number);
            request.fill("#text", "Et ceci : " + text);
            isabel.losesTheSession();
            request.click("#send");
            request.waitForURL(url -> url.contains("/login"));
            signInAgain(request);
            assertThat(request.locator("#text")).hasValue("Et ceci : " + text);
        }
    }

    @Test
    void anEndedSessionShowsWhatWasWrittenAlsoWithoutScripts() {
        try (Visitor isabel = withoutScripts().signIn("imunoz")) {
            Page form = written(isabel);
            isabel.losesTheSession();
            form.click("#send");
            showsWhatWasWritten(form);
            signInAgain(form);
            assertThat(form.locator("h1")).containsText("Signaler un problème");
        }
    }

    @Test
    void aFaultShowsWhatWasWritten() {
        desk.rows()
                .select("create trigger fault before insert on article for each row if new.body_text like '%"
                        + text.substring(text.length() - 36) + "%' then signal sqlstate '45000'; end if");
        try (Visitor isabel = browser.visitor(desk).signIn("imunoz");
                Visitor scriptless = withoutScripts().signIn("imunoz")) {
            Page form = written(isabel);
            form.click("#send");
            assertThat(form.locator(".g-banner.is-danger")).containsText("Votre texte est encore là");
            assertThat(form.locator("#title")).hasValue(subject);
            assertThat(form.locator("#text")).hasValue(text);

            Page page = written(scriptless);
            page.click("#send");
            assertThat(page.locator("h1")).containsText("l’erreur est de notre côté");
            showsWhatWasWritten(page);
            scriptless.forgives();
        } finally {
            desk.rows().select("drop trigger fault");
        }
    }

    @Test
    void aFormThatLacksSomethingKeepsTheRestAlsoWithoutScripts() {
        try (Visitor isabel = withoutScripts().signIn("imunoz")) {
            Page form = written(isabel);
            form.fill("#title", "");
            form.click("#send");
            assertThat(form.locator("#title_error")).hasText("Donnez un objet à votre demande.");
            assertThat(form.locator("#text")).hasValue(text);
            form.fill("#title", subject);
            isSentAtLast(isabel, form);
        }
    }

    @Test
    void whatAnAgentWritesDownForSomeoneIsThereAgainInAnotherBrowserUntilItIsATicket() {
        try (Visitor karim = browser.visitor(desk).signIn("kbenali")) {
            Page form = karim.open("/agent/tickets/new").page();
            form.fill("#title", subject);
            form.fill("#text", text);
            form.locator("#text").blur();
            assertThat(form.locator("[data-draft-said=new]")).containsText("enregistré");
        }
        try (Visitor elsewhere = browser.visitor(desk).signIn("kbenali")) {
            Page form = elsewhere.open("/agent/tickets/new").page();
            assertThat(form.locator("#title")).hasValue(subject);
            assertThat(form.locator("#text")).hasValue(text);
            form.locator("#person_input").pressSequentially("Weber");
            form.locator("#person_panel tr:has-text('Daniel Weber')").click();
            form.click("#type input[value=INCIDENT] + label");
            form.selectOption("#queue", new SelectOption().setLabel("Hotline"));
            form.click("#create");
            form.waitForURL(Pattern.compile(".*/agent/tickets/\\d+"));
        }
        desk.until(
                "the draft is over",
                () -> desk.rows()
                                .number("select count(*) from draft d join person p on p.id = d.person_id"
                                        + " where p.login = 'kbenali' and d.place = 'new'")
                        == 0);
    }

    private Visitor withoutScripts() {
        return browser.visitor(desk, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page written(Visitor visitor) {
        Page form = visitor.open("/catalog/aide").page();
        form.fill("#title", subject);
        form.fill("#text", text);
        return form;
    }

    private String isSentAtLast(Visitor visitor, Page form) {
        String number = new Portal(visitor).send(form);
        assertThat(desk.rows().number("select count(*) from ticket where title = ?", subject))
                .isEqualTo(1);
        assertThat(form.locator("ol.tl article .g-text").first()).hasText(text);
        return number;
    }

    private void showsWhatWasWritten(Page page) {
        assertThat(page.locator(".typed textarea").first()).hasValue(subject);
        assertThat(page.locator(".typed textarea").last()).hasValue(text);
    }

    private static void signInAgain(Page page) {
        page.fill("#name", "imunoz");
        page.fill("#password", "guichet");
        page.click("button.g-btn--primary");
        page.waitForURL(url -> !url.contains("/login"));
    }
}

package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What kind of matter it is: defined where one chooses, chosen where a ticket is opened, by either side. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class TypeJourney {

    private static final String CHECKED = "#type input:checked";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Une affaire " + UUID.randomUUID();

    TypeJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("OT-66")
    void anIncidentIsASymptomThatWantsAQuickEndAndIsOpenedAsSuch() {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            Page page = camille.open("/catalog/aide").page();
            assertThat(choice(page, "Quelque chose ne marche pas"))
                    .containsText("Un service est à l’arrêt ou a un bug, et doit vite remarcher.");
            assertThat(page.locator(CHECKED)).hasValue("INCIDENT");
            send(page);
        }
        assertThat(typeOf(subject)).isEqualTo("INCIDENT");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            assertThat(choice(nadia.open("/agent/tickets/new").page(), "Incident"))
                    .containsText("Un arrêt ou un bug d’un service, à résoudre vite : le symptôme.");
        }
        try (Visitor nadia = browser.visitor(desk, new Browser.NewContextOptions().setLocale("en-GB"))
                .signIn("nferrand")) {
            assertThat(choice(nadia.open("/agent/tickets/new").page(), "Incident"))
                    .containsText("A service that has stopped or has a bug, to be resolved soon: the symptom.");
        }
    }

    @Test
    @Tag("OT-68")
    void aServiceRequestAsksForAccessToAServiceAndIsOpenedAsSuch() {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            Page page = camille.open("/catalog/logiciel").page();
            assertThat(choice(page, "J’ai besoin de quelque chose"))
                    .containsText("L’accès à un service : espace de stockage, machine virtuelle, logiciel,"
                            + " commande à la reprographie…");
            assertThat(page.locator(CHECKED)).hasValue("SERVICE_REQUEST");
            send(page);
        }
        assertThat(typeOf(subject)).isEqualTo("SERVICE_REQUEST");
        long number = desk.rows().number("select id from ticket where title = ?", subject);
        try (Visitor julien = browser.visitor(desk).signIn("jpasquier")) {
            Page page = julien.open("/agent/tickets/" + number).page();
            assertThat(page.locator("#head")).containsText("Demande de service");
            assertThat(page.locator("#panel")).containsText("Logiciels et licences");
            page.click("#pick_type");
            assertThat(page.locator("[data-pick=type] [aria-selected=true]"))
                    .containsText("Quelqu’un demande l’accès à un service");
            julien.isAccessible();
        }
    }

    @Test
    @Tag("OT-69")
    void theTypeIsChosenAtCreationByRequesterAndAgent() {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            Page page = camille.open("/catalog/ordinateur").page();
            assertThat(page.locator(CHECKED)).hasValue("INCIDENT");
            choice(page, "J’ai besoin de quelque chose").click();
            camille.isAccessible();
            send(page);
        }
        assertThat(typeOf(subject)).isEqualTo("SERVICE_REQUEST");
        String another = "Une cause " + subject;
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/new").page();
            assertThat(page.locator(CHECKED)).hasCount(0);
            page.locator("#person_input").pressSequentially("roussel");
            page.locator("#person_panel .found").first().click();
            page.fill("#title", another);
            page.selectOption("#queue", new SelectOption().setLabel("Hotline"));
            page.fill("#text", "Trois copieurs en panne depuis la mise à jour.");
            page.click("#create");
            assertThat(page.locator("#type_error")).hasText("Dites de quoi il s’agit.");
            nadia.isAccessible();
            choice(page, "Problème").click();
            page.click("#create");
            page.waitForURL(url -> url.matches(".*/agent/tickets/\\d+"));
            assertThat(page.locator("#head")).containsText("Problème");
        }
        assertThat(typeOf(another)).isEqualTo("PROBLEM");
    }

    /** A kind of matter as it can be chosen, its definition with it. */
    private static Locator choice(Page page, String name) {
        return page.locator("#type label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name)));
    }

    private void send(Page page) {
        page.fill("#title", subject);
        page.fill("#text", "Voici de quoi il s’agit.");
        page.click("#send");
        page.waitForURL(url -> url.contains("/requests/"));
    }

    private String typeOf(String title) {
        return String.valueOf(desk.rows()
                .select("select type from ticket where title = ?", title)
                .get(0)
                .get("type"));
    }
}

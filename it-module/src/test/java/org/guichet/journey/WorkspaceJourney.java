package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.guichet.local.peer.University;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agents handle tickets in a workspace of their own; what is theirs to see and to set is nowhere else. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class WorkspaceJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private static final int NOT_FOUND = 404;
    private static final int CRITICAL = 1;
    private static final int NORMAL = 3;

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Badge refusé " + UUID.randomUUID();

    WorkspaceJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    @Tag("PM-03")
    @Tag("RT-45")
    void ticketsAreHandledInAViewApartFromTheRequesters() {
        String number = new Mails(desk).ticket(CAMILLE, HOTLINE, subject, "La porte du labo reste fermée.");
        try (Visitor nadia = browser.visitor(desk).signInOnThePage("nferrand")) {
            Page page = nadia.page();
            assertThat(page.url()).endsWith("/agent/queue");
            nadia.open("/agent/queue?sort=newest");
            page.locator("a.t", new Page.LocatorOptions().setHasText(subject)).click();
            page.click("#take");
            assertThat(page.locator("main")).containsText("Ce ticket est à vous.");
            page.fill("#answerText", "Bonjour Camille, votre badge est renouvelé.");
            page.selectOption("#after", new SelectOption().setLabel("Résoudre"));
            page.click("#send");
            assertThat(page.locator("#head")).containsText("Résolu");
            assertThat(page.locator("#panel")).containsText("Impact");
            nadia.isAccessible();
        }
        try (Visitor camille = browser.visitor(desk).signInOnThePage("croussel")) {
            assertThat(camille.page().url()).endsWith("/");
            Page page = camille.open("/requests/" + number).page();
            assertThat(page.locator("main")).containsText("votre badge est renouvelé");
            assertThat(page.locator("main")).not().containsText("Impact");
            assertThat(page.locator("#panel, #bar, .comp, [data-rail]")).hasCount(0);
            assertThat(List.of("/agent/queue", "/agent/tickets/" + number, "/agent/tickets/" + number + "/history"))
                    .allSatisfy(
                            path -> assertThat(camille.status(path)).as(path).isEqualTo(404));
        }
    }

    @Test
    @Tag("AP-25")
    void aTicketHoldsTheNameOfItsUserAndHowToReachThem() throws LDAPException {
        Entry known = Objects.requireNonNull(
                desk.local().directory().content().getEntry("uid=croussel,ou=personnes," + University.BASE));
        List<String> details = List.of(
                "Camille Roussel",
                known.getAttributeValue("telephoneNumber"),
                known.getAttributeValue("roomNumber"),
                known.getAttributeValue("mail"));
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/new").page();
            page.locator("#person_input").pressSequentially("roussel");
            page.locator("#person_panel .found").first().click();
            for (String detail : details) {
                assertThat(page.locator("#card")).containsText(detail);
            }
            page.fill("#title", subject);
            page.click("#type input[value=INCIDENT] + label");
            page.selectOption("#queue", new SelectOption().setLabel("Hotline"));
            page.fill("#text", "La porte du labo reste fermée.");
            page.click("#create");
            page.waitForURL(url -> url.matches(".*/agent/tickets/\\d+"));
            for (String detail : details) {
                assertThat(page.locator("#panel")).containsText(detail);
            }
        }
        assertThat(desk.rows()
                        .select(
                                "select p.login, p.email from ticket t join person p on p.id = t.requester_id"
                                        + " where t.title = ?",
                                subject))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("login", "croussel").containsEntry("email", CAMILLE));
    }

    @Test
    @Tag("OT-13")
    void onlyAgentsChangeThePriorityAndOnlyInTheirInterface() throws MessagingException {
        String number = urgentMail();
        assertThat(priorityOf(number)).isEqualTo(NORMAL);
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            Page page = camille.open("/requests/" + number).page();
            assertThat(page.locator("main [name*=priority], main [name*=impact], main [name*=urgency]"))
                    .hasCount(0);
            forge(page, "#reply");
            page.fill("#text", "C’est vraiment urgent.");
            page.click("#send");
            assertThat(page.locator("main")).containsText("C’est vraiment urgent.");
            for (String path : List.of("/agent/tickets/" + number, "/agent/ticket/" + number)) {
                assertThat(camille.post(path, wish(page))).as(path).isEqualTo(NOT_FOUND);
            }
            assertThat(priorityOf(number)).isEqualTo(NORMAL);

            camille.open("/catalog/aide");
            forge(page, "#request");
            page.fill("#title", subject + " encore");
            page.fill("#text", "Vite !");
            page.click("#send");
            page.waitForURL(url -> url.contains("/requests/"));
            assertThat(desk.rows().number("select priority from ticket where title = ?", subject + " encore"))
                    .isEqualTo(NORMAL);
        }
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            Workspace.choose(page, "priority", "Critique");
            page.locator(".pick__why button").click();
            assertThat(page.locator("main")).containsText("Dites pourquoi la priorité n’est pas celle");
            assertThat(priorityOf(number)).isEqualTo(NORMAL);
            Workspace.choose(page, "priority", "Critique");
            page.fill(".pick__why input", "Jury à 14 h");
            page.locator(".pick__why button").click();
            assertThat(page.locator("#panel")).containsText("Jury à 14 h");
            assertThat(priorityOf(number)).isEqualTo(CRITICAL);
        }
    }

    /** A mail that says in every way known to mail programs and other desks how urgent it is. */
    private String urgentMail() throws MessagingException {
        desk.send(CAMILLE, HOTLINE, """
                From: %s
                To: %s
                Subject: %s
                Message-ID: <%s@univ-valmont.example>
                X-Priority: 1 (Highest)
                Importance: high
                Priority: urgent
                X-OTRS-Priority: 5 very high

                Vite !
                """.formatted(CAMILLE, HOTLINE, subject, UUID.randomUUID()));
        String select = "select id from ticket where title = ?";
        desk.until(
                "the mail is filed", () -> !desk.rows().select(select, subject).isEmpty());
        return String.valueOf(desk.rows().number(select, subject));
    }

    /** Adds to a form of theirs what the agents' form would send. */
    private static void forge(Page page, String form) {
        wish(page)
                .forEach((name, value) -> page.locator(form)
                        .evaluate(
                                "(form, [name, value]) => form.insertAdjacentHTML('beforeend',"
                                        + " `<input type=\"hidden\" name=\"${name}\" value=\"${value}\">`)",
                                List.of(name, value)));
    }

    private static Map<String, String> wish(Page page) {
        return Map.of(
                "propertyForm", "propertyForm",
                "property", "priority",
                "value", "CRITICAL",
                "reason", "Parce que",
                "jakarta.faces.ViewState",
                        page.locator("main [name='jakarta.faces.ViewState']")
                                .first()
                                .inputValue());
    }

    private long priorityOf(String number) {
        return desk.rows().number("select priority from ticket where id = ?", number);
    }
}

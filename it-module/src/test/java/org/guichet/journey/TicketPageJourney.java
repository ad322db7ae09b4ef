package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of one ticket: its properties are changed at their place, and what was done a moment ago is taken back. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class TicketPageJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String COMPTES = "comptes@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String subject = "Tableau blanc " + UUID.randomUUID();

    private String number = "";

    TicketPageJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @BeforeEach
    void aTicket() {
        number = mails.ticket(CAMILLE, HOTLINE, subject, "Il reste blanc.");
    }

    @Test
    void aPropertyIsChangedByKeysAloneAndTheFocusComesBackToIt() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            assertThat(page.locator("#pick_urgency")).hasAccessibleName("Urgence : Normale, modifier");
            page.focus("#pick_urgency");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[data-pick=urgency] [aria-selected=true]")).isFocused();
            nadia.isAccessible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#pick_urgency")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            assertThat(page.locator("#pick_urgency")).hasAccessibleName("Urgence : Haute, modifier");
            assertThat(page.locator("#pick_urgency")).isFocused();
            assertThat(page.locator("#pick_priority")).containsText("Haute");
        }
    }

    /** A page that is drawn anew comes in sections of XML, which end with the signs that this name holds. */
    @Test
    void whoeverWritesToATicketAsAStrangerIsConfirmedWhateverTheirName() {
        String stranger = "\"Anna ]]> Weber\" <anna-" + UUID.randomUUID() + "@univ-ailleurs.example>";
        String mail = mails.plain(stranger, HOTLINE, "Re: [Guichet#" + number + "] " + subject, "Chez nous aussi.");
        assertThat(mails.ticketOf(mail)).isEqualTo(number);
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            assertThat(page.locator("#thread .g-msg--check")).containsText("Anna ]]> Weber");
            page.click("#thread [data-deed=CONFIRM]");
            assertThat(page.locator("#thread [data-deed=CONFIRM]")).hasCount(0);
            assertThat(page.locator("#thread .g-msg--in").last()).containsText("Anna ]]> Weber");
        }
    }

    @Test
    @Tag("OT-71")
    void theTypeIsAPropertyThatCanBeChanged() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            Workspace.choose(page, "type", "Problème");
            assertThat(page.locator("#pick_type")).hasAccessibleName("Type : Problème, modifier");
            assertThat(page.locator("#head")).containsText("Problème");
            assertThat(nadia.open("/agent/tickets/" + number + "/history")
                            .page()
                            .locator("main"))
                    .containsText("Problème");
        }
        assertThat(facts()).containsExactly("PROBLEM", "NEW");
    }

    @Test
    @Tag("OT-70")
    void theTypeIsChangedWithANoteAndWithPending() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.locator("input[name=write][value=note]").check();
            page.fill("#noteText", "Tous les tableaux de l’étage.");
            page.selectOption("#noteType", "PROBLEM");
            page.click("#addNote");
            assertThat(page.locator("#thread")).containsText("Tous les tableaux");
            assertThat(page.locator("#head")).containsText("Problème");
            assertThat(facts()).containsExactly("PROBLEM", "NEW");
            page.click("#pending > summary");
            page.fill(
                    "#until",
                    LocalDate.now(ZoneId.of("Europe/Zurich")).plusDays(2).toString());
            page.selectOption("#pendType", "SERVICE_REQUEST");
            page.locator("#pend button").first().click();
            assertThat(page.locator("#head")).containsText("En attente");
        }
        assertThat(facts()).containsExactly("SERVICE_REQUEST", "PENDING_REMINDER");
    }

    @Test
    void aRequestThatNamesAnAgentIsTheirsToTakeAndGivenToNobody() {
        String named = mails.ticket(CAMILLE, HOTLINE, subject + " pour lea martin", "Bonjour.");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + named).page();
            assertThat(page.locator("#panel")).containsText("La demande nomme Léa Martin.");
            assertThat(page.locator("#pick_owner")).containsText("Sans propriétaire");
            nadia.isAccessible();
            page.click("#give_to_named");
            assertThat(page.locator("#pick_owner")).containsText("Léa Martin");
        }
    }

    @Test
    void whatWasDoneAMomentAgoIsTakenBack() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.click("#resolve");
            assertThat(page.locator("#toast [role=status]")).containsText("Ticket résolu.");
            nadia.isAccessible();
            page.click("#toast button");
            assertThat(page.locator("main")).containsText("C’est annulé.");
            assertThat(page.locator("#toast button")).hasCount(0);
            assertThat(page.locator("#head .g-chip").first()).containsText("Nouveau");
        }
        assertThat(facts()).containsExactly("INCIDENT", "NEW");
    }

    @Test
    void anAnswerThatIsTakenBackIsNotSentAndItsWordsAreInTheComposerAgain() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.fill("#answerText", "Rechargez les feutres.");
            page.selectOption("#after", "RESOLVE");
            page.click("#send");
            assertThat(page.locator("#toast")).containsText("Le courriel part dans");
            page.click("#toast button");
            assertThat(page.locator("#answerText")).hasValue("Rechargez les feutres.");
            assertThat(page.locator("#thread")).not().containsText("Rechargez les feutres.");
            assertThat(page.locator("#head .g-chip").first()).containsText("Nouveau");
            page.click("#send");
            assertThat(page.locator("#thread")).containsText("Rechargez les feutres.");
        }
        desk.until(
                "the mail leaves",
                () -> desk.rows()
                                .number(
                                        "select count(*) from outbox where ticket_id = ? and article_id is not null and not is_automatic"
                                                + " and state = 'SENT'",
                                        number)
                        == 1);
        assertThat(desk.rows()
                        .number(
                                "select count(*) from outbox where ticket_id = ? and article_id is not null and not is_automatic",
                                number))
                .isOne();
    }

    @Test
    void theFilesOfAnAnswerThatIsTakenBackAreInTheComposerAgainAndGoWithTheNext() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.fill("#answerText", "Voici le mode d’emploi.");
            page.setInputFiles("#answerFiles", new FilePayload[] {file("mode d’emploi.txt"), file("brouillon.txt")});
            page.click("#send");
            page.click("[data-undo]");
            assertThat(page.locator("#answer")).containsText("mode d’emploi.txt");
            nadia.isAccessible();
            desk.until(
                    "the words are a draft",
                    () -> desk.rows().number("select count(*) from draft where place = ?", "reply/" + number) == 1);
            page.reload();
            assertThat(page.locator("#answerText")).hasValue("Voici le mode d’emploi.");
            page.uncheck("label:has-text('brouillon.txt') input");
            page.evaluate("document.querySelector('[name=returnedFile]').insertAdjacentHTML('afterend',"
                    + "'<input type=hidden name=returnedFile value=forged>')");
            page.click("#send");
            assertThat(page.locator("#thread")).containsText("mode d’emploi.txt");
            assertThat(page.locator("#thread")).not().containsText("brouillon.txt");
            assertThat(page.locator("[name=returnedFile]")).hasCount(0);
            String href =
                    page.locator("#thread a:has-text('mode d’emploi.txt')").getAttribute("href");
            assertThat(nadia.bytes(href)).asString(StandardCharsets.UTF_8).isEqualTo("mode d’emploi.txt");
        }
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Tag("AP-24")
    void whoAcceptsARequestDecidesWhetherItIsAnIncidentOrARequestAndTheHistoryTellsWho() {
        String asked = mails.ticketOf(mails.plain(CAMILLE, COMPTES, subject + " compte", "Il me faut un compte."));
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + asked).page();
            page.click("#validating > summary");
            assertThat(page.locator("#validation")).containsText("De quoi s’agit-il");
            nadia.isAccessible();
            page.locator("#decided label")
                    .filter(new Locator.FilterOptions().setHasText("Demande de service"))
                    .click();
            page.click("#validate");
            assertThat(page.locator("#head")).containsText("Demande de service");
            assertThat(nadia.open("/agent/tickets/" + asked + "/history")
                            .page()
                            .locator("tbody tr:has-text('Type décidé')"))
                    .containsText("Nadia Ferrand");
        }
        assertThat(desk.rows()
                        .select("select type from ticket where id = ?", asked)
                        .get(0))
                .containsEntry("type", "SERVICE_REQUEST");
    }

    @Test
    void somebodyElseCanBeTheOneWhoAsks() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            assertThat(page.locator("#panel form")).hasCount(0);
            page.click("details:has(> #foldPEOPLE) > summary");
            page.fill("#requester_input", "");
            page.locator("#requester_input").pressSequentially("morvan");
            page.locator("#requester_panel tr").first().click();
            nadia.isAccessible();
            page.click("#changePeople");
            assertThat(page.locator("#panel .who")).containsText("Morvan");
        }
    }

    @Test
    void ticketsAreTiedAndFollowed() {
        String cause = mails.ticket(CAMILLE, HOTLINE, subject + " cause", "Plus d’encre.");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.click(".ties summary");
            page.selectOption("#linkKind", new SelectOption().setLabel("Causé par"));
            page.locator("#linkOther_input").pressSequentially(subject + " cause");
            page.locator("#linkOther_panel").getByText(cause).click();
            page.click("#addLink");
            assertThat(page.locator(".ties")).containsText("Causé par #" + cause);
            page.click("#watch");
            assertThat(page.locator(".watchers")).containsText("Nadia Ferrand");
            nadia.isAccessible();
            assertThat(nadia.open("/agent/watched").isAccessible().page().locator("main"))
                    .containsText(subject);
            assertThat(nadia.open("/agent/tickets/" + cause).page().locator(".ties"))
                    .containsText("Cause de #" + number);
        }
    }

    @Test
    void onAPhoneThePropertiesAreInADrawer() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(390, 844);
        try (Visitor nadia = browser.visitor(desk, phone).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).isAccessible().page();
            assertThat(page.locator("#pick_owner")).not().isVisible();
            page.click("[data-drawer]");
            Workspace.choose(page, "owner", "Léa Martin");
            assertThat(page.locator("#pick_owner")).containsText("Léa Martin");
            nadia.isAccessible();
            Workspace.drawAnew(page);
            assertThat(page.locator("[data-drawer]")).hasAttribute("aria-expanded", "true");
            page.keyboard().press("Escape");
            assertThat(page.locator("#pick_owner")).not().isVisible();
            assertThat(page.locator("[data-drawer]")).isFocused();
        }
    }

    private List<String> facts() {
        return List.copyOf(desk.rows()
                .select("select type, state from ticket where id = ?", number)
                .get(0)
                .values());
    }
}

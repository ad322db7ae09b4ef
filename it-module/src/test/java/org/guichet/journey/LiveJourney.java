package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What others do reaches the page that one has open, without a click and without moving anything one is at. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class LiveJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String subject = "Souris sans fil " + UUID.randomUUID();

    LiveJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    @Tag("OT-54")
    void newTicketsAndNewMailsComeIntoTheOpenListAndTheOpenTicket() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page list = nadia.open("/agent/queue?sort=newest").page();
            isLive(list);
            String first = mails.plain(CAMILLE, HOTLINE, subject, "Le curseur saute.");
            String number = mails.ticketOf(first);
            assertThat(list.locator("#list")).containsText(subject);

            Page ticket = lea.open("/agent/tickets/" + number).page();
            isLive(ticket);
            ticket.fill("#answerText", "Bonjour, une phrase qui commence");
            mails.answer(CAMILLE, HOTLINE, "Re: " + subject, "Et maintenant elle ne répond plus.", first);
            assertThat(ticket.locator("#thread")).containsText("elle ne répond plus");
            assertThat(ticket.locator("#announce")).containsText("Nouvel article");
            assertThat(ticket.locator("#answerText")).hasValue("Bonjour, une phrase qui commence");
            assertThat(ticket.locator("#answerText")).isFocused();
            lea.isAccessible();
        }
    }

    @Test
    @Tag("SL-10")
    void twoAgentsAtOneTicketSeeOneAnotherAndWhatTheOtherDoes() {
        String number = mails.ticket(CAMILLE, HOTLINE, subject, "Le curseur saute.");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page hers = nadia.open("/agent/tickets/" + number).page();
            isLive(hers);
            assertThat(hers.locator("#presence")).isEmpty();
            Page theirs = lea.open("/agent/tickets/" + number).page();
            isLive(theirs);
            assertThat(hers.locator("#presence")).hasText("Léa Martin est ici");
            assertThat(theirs.locator("#presence")).hasText("Nadia Ferrand est ici");

            theirs.locator("input[name=write][value=note]").check();
            theirs.fill("#noteText", "Une pile neuve suffit.");
            assertThat(hers.locator("#presence")).hasText("Léa Martin rédige une note");
            theirs.click("#addNote");
            assertThat(hers.locator("#thread")).containsText("Une pile neuve suffit.");
            theirs.click("#take");
            assertThat(hers.locator("#panel")).containsText("Léa Martin");

            lea.open("/agent/queue");
            assertThat(hers.locator("#presence")).isEmpty();
        }
    }

    @Test
    @Tag("PM-08")
    void aRequesterFollowsInTheOpenPageWhatBecomesOfTheirRequest() {
        String number = mails.ticket(CAMILLE, HOTLINE, subject, "Le curseur saute.");
        try (Visitor camille = browser.visitor(desk).signIn("croussel");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page request = camille.open("/requests/" + number).page();
            isLive(request);
            request.fill("#text", "J’ajoute que");
            Workspace agent = new Workspace(nadia);
            agent.open(number).click("#take");
            assertThat(request.locator("#requestTalk")).containsText("Nadia Ferrand");
            agent.note(number, "Un mot entre nous, canari");
            agent.answer(number, "Changez la pile, s’il vous plaît.");
            assertThat(request.locator("#requestTalk")).containsText("Changez la pile");
            assertThat(request.locator("#announce")).containsText("du nouveau");
            agent.press(number, "resolve", "Résolu");
            assertThat(request.locator("#requestTop")).containsText("Résolue");
            assertThat(request.locator("body")).not().containsText("canari");
            assertThat(request.locator("#text")).hasValue("J’ajoute que");
            camille.isAccessible();
        }
    }

    @Test
    void theRowUnderThePointerStaysAndWhatIsNewIsOffered() {
        String first = mails.ticket(CAMILLE, HOTLINE, subject, "Le curseur saute.");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand");
                Visitor lea = browser.visitor(desk).signIn("lmartin")) {
            Page list = nadia.open("/agent/queue?sort=newest").page();
            isLive(list);
            Locator row = list.locator("#t" + first);
            row.hover();
            String second = mails.ticket(CAMILLE, HOTLINE, subject + " bis", "Une autre aussi.");
            Locator news = list.locator("[data-live-news=list]");
            assertThat(news).containsText("nouveau");
            assertThat(list.locator("#t" + second)).hasCount(0);

            new Workspace(lea).press(first, "resolve", "Résolu");
            assertThat(row).hasClass(Pattern.compile(".*is-gone.*"));
            news.click();
            assertThat(list.locator("#t" + second)).isVisible();
            assertThat(row).hasCount(0);
        }
    }

    @Test
    void aPageWhoseSessionIsOverHearsNothingMoreAndSaysSo() {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page list = nadia.open("/agent/queue").page();
            isLive(list);
            nadia.losesTheSession();
            assertThat(list.locator("#lost")).containsText("Votre session est terminée");
            nadia.forgives();
        }
    }

    private static void isLive(Page page) {
        assertThat(page.locator("html[data-live=on]")).isAttached();
    }
}

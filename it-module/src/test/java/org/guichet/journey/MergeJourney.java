package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two tickets turn out to be one matter: one of them goes on in the other. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class MergeJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String YANN = "yann.le-goff@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String RESEAU = "reseau@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String subject = "Deux fois la même panne " + UUID.randomUUID();

    MergeJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    void aTicketGoesOnInAnotherAndBothHistoriesTell() {
        String survivor = mails.ticket(CAMILLE, HOTLINE, subject, "Le copieur du couloir B2 fume.");
        String merged = mails.ticket(YANN, HOTLINE, subject + " encore", "Chez nous aussi.");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = openMerging(nadia, merged);
            nadia.isAccessible();
            merge(page, "[Guichet#" + survivor + "]");
            assertThat(page.locator("#head")).containsText("Fusionné");
            assertThat(history(nadia, merged)).containsText("Ticket réuni à un autre");
            assertThat(history(nadia, merged)).containsText("#" + survivor);
            assertThat(history(nadia, survivor)).containsText("Autre ticket réuni à celui-ci");
            assertThat(history(nadia, survivor)).containsText("#" + merged);

            nadia.open("/agent/tickets/" + merged);
            page.click("#head a[href$='/agent/tickets/" + survivor + "']");
            page.waitForURL("**/agent/tickets/" + survivor);
            mails.plain(YANN, HOTLINE, "Re: [Guichet#" + merged + "] " + subject, "Il fume toujours.");
            desk.until(
                    "the follow-up is filed where the ticket goes on",
                    () -> desk.rows()
                                    .number(
                                            "select count(*) from article where ticket_id = ? and visibility = 'PUBLIC'"
                                                    + " and body_text like '%fume toujours%'",
                                            survivor)
                            == 1);
        }
    }

    @Test
    void whatCannotBeMergedIsToldAtTheFormAndNothingHasChanged() {
        String number = mails.ticket(CAMILLE, HOTLINE, subject, "Le copieur fume.");
        String over = mails.ticket(CAMILLE, HOTLINE, subject + " bis", "Le copieur fume.");
        String elsewhere = mails.ticket(CAMILLE, RESEAU, subject + " ter", "Le copieur fume.");
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = openMerging(nadia, over);
            merge(page, number);
            assertThat(page.locator("#head")).containsText("Fusionné");

            openMerging(nadia, number);
            merge(page, "demain");
            assertThat(page.locator("#mergeForm")).containsText("n’est pas un numéro de ticket");
            merge(page, "999999999");
            assertThat(page.locator("main")).containsText("Aucun ticket 999999999 ne vous est ouvert.");
            merge(page, elsewhere);
            assertThat(page.locator("main")).containsText("Aucun ticket " + elsewhere + " ne vous est ouvert.");
            merge(page, number);
            assertThat(page.locator("main")).containsText("Un ticket ne se fusionne pas avec lui-même.");
            merge(page, over);
            assertThat(page.locator("main")).containsText("Le ticket " + over + " est lui-même fusionné ou rejeté");
            assertThat(desk.rows().number("select count(*) from ticket where id = ? and state = 'NEW'", number))
                    .isEqualTo(1);
            assertThat(nadia.open("/agent/tickets/" + elsewhere).page().locator("#foldMERGING"))
                    .hasCount(0);
        }
    }

    private static Page openMerging(Visitor agent, String number) {
        Page page = agent.open("/agent/tickets/" + number).page();
        Workspace.more(page, "MERGING");
        return page;
    }

    private static void merge(Page page, String into) {
        page.fill("#survivor", into);
        page.locator("#mergeForm button").click();
    }

    private static Locator history(Visitor agent, String number) {
        return agent.open("/agent/tickets/" + number + "/history").page().locator("main");
    }
}

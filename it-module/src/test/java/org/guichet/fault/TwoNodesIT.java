package org.guichet.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.guichet.it.Crossing;
import org.guichet.it.Desks;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.local.AnotherNode;
import org.guichet.local.LocalDesk;
import org.guichet.local.Ports.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two servers on one database: what happens on one is seen on the other, and when one dies its agents go on at the other. */
@ExtendWith(WithBrowser.class)
class TwoNodesIT {

    static final String HOTLINE = "hotline@univ-valmont.example";

    private static final int BASE = 14_000;
    private static final int OTHER_BASE = 15_000;
    private static final int CROSSINGS = 15_990;
    private static final String CAMILLE = "camille.roussel@univ-valmont.example";

    /** Long enough for a node to be killed before the mail of an answer leaves. */
    private static final String UNDO_SECONDS = "15";

    private static TestDesk desk;
    private static AnotherNode other;

    private final TestBrowser browser;

    TwoNodesIT(TestBrowser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void open() {
        desk = new TestDesk(
                LocalDesk.start(Desks.options("nodes", BASE).withSetting("guichet.ticket.undo-seconds", UNDO_SECONDS)));
        other = desk.local().another("second", OTHER_BASE);
    }

    @AfterAll
    static void close() {
        other.close();
        desk.close();
    }

    @Test
    @Tag("SL-13")
    void changesCrossAndTheKilledNodesAgentGoesOnInTheMiddleOfASentence() {
        int one = desk.local().ports().of(Service.HTTP);
        String subject = "Double écran " + UUID.randomUUID();
        String number = new Mails(desk).ticket(CAMILLE, HOTLINE, subject, "Le second reste noir.");
        try (Crossing first = new Crossing(CROSSINGS, one, other.httpPort());
                Crossing second = new Crossing(CROSSINGS + 1, other.httpPort(), one);
                AnswersElsewhere answers = new AnswersElsewhere(desk, browser, second.url(), first.url());
                Visitor nadia = browser.visitor(first.url()).signIn("nferrand");
                Visitor lea = browser.visitor(second.url()).signIn("lmartin")) {
            Page hers = nadia.open("/agent/tickets/" + number).page();
            Page theirs = lea.open("/agent/tickets/" + number).page();
            assertThat(hers.locator("#presence")).hasText("Léa Martin est ici");
            assertThat(theirs.locator("#presence")).hasText("Nadia Ferrand est ici");

            hers.locator("input[name=write][value=note]").check();
            hers.fill("#noteText", "Le câble est débranché.");
            assertThat(theirs.locator("#presence")).hasText("Nadia Ferrand rédige une note");
            hers.click("#addNote");
            assertThat(theirs.locator("#thread")).containsText("Le câble est débranché.");

            theirs.click("#answerText");
            theirs.keyboard().type("Bonjour, rebranchez le câble");
            assertThat(theirs.locator("[data-draft-said^=reply]")).containsText("Brouillon enregistré");
            answers.areGivenThereAndOneIsTakenBackHere();
            other.server().kill();
            theirs.keyboard().type(" et redémarrez");
            assertThat(theirs.locator("html[data-live=off]")).isAttached();
            assertThat(theirs.locator("html[data-live=on]")).isAttached();
            theirs.keyboard().type(" le poste.");
            String whole = "Bonjour, rebranchez le câble et redémarrez le poste.";
            assertThat(theirs.locator("#answerText")).hasValue(whole);
            assertThat(hers.locator("#presence")).hasText("Léa Martin rédige une réponse");

            theirs.click("#send");
            assertThat(theirs.locator("#told")).containsText("Votre texte est là");
            assertThat(theirs.locator("#answerText")).hasValue(whole);
            theirs.click("#send");
            assertThat(hers.locator("#thread")).containsText(whole);
            answers.oneLeavesOnceAndTheOtherNever();
            nadia.forgives();
            lea.forgives();
        }
    }
}

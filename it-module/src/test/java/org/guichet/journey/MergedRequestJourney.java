package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request that was merged leads to the one in which it goes on; of anybody else's nothing is told. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class MergedRequestJourney {

    private static final String ANA = "ana.petrova@etu.univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Réuni " + UUID.randomUUID();
    private final String asked;

    MergedRequestJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.asked = mail(ANA, "Doublon");
    }

    @Test
    void aMergedRequestNamesAndLeadsToTheOneInWhichItGoesOn() {
        String between = mail(ANA, "Entre-temps");
        String survivor = mail(ANA, subject);
        merge(asked, between);
        merge(between, survivor);

        try (Visitor ana = browser.visitor(desk).signIn("apetrova")) {
            Page page = new Portal(ana).open(asked);
            ana.isAccessible();
            assertThat(page.locator("main")).containsText("Réunie à une autre");
            assertThat(page.locator("#reply")).hasCount(0);
            page.getByText("#" + survivor + " " + subject).click();
            assertThat(page.locator("h1")).hasText(subject);
            assertThat(page.locator("#reply")).isVisible();
        }
    }

    @Test
    void aRequestMergedIntoSomebodyElsesTellsNothingOfItButTakesWhatIsWritten() {
        String survivor = mail(new Mails(desk).someone(), subject);
        merge(asked, survivor);

        try (Visitor ana = browser.visitor(desk).signIn("apetrova")) {
            Page page = new Portal(ana).open(asked);
            assertThat(page.locator("main")).containsText("suivie avec une autre");
            page.fill("#text", "Chez moi aussi.");
            page.click("#send");
            assertThat(page.locator("#told")).containsText("Message envoyé");
            assertThat(page.content()).doesNotContain(subject, "/requests/" + survivor);
            assertThat(ana.status("/requests/" + survivor)).isEqualTo(404);
        }
        assertThat(desk.rows()
                        .number(
                                "select count(*) from article where ticket_id = ? and body_text = 'Chez moi aussi.'",
                                survivor))
                .isEqualTo(1);
    }

    private String mail(String from, String title) {
        Mails mails = new Mails(desk);
        return mails.ticketOf(mails.plain(from, HOTLINE, title, "Bonjour."));
    }

    private void merge(String number, String survivor) {
        desk.rows().select("update ticket set state = 'MERGED', merged_into_id = ? where id = ?", survivor, number);
    }
}

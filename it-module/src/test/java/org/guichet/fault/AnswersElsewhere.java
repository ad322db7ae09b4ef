package org.guichet.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;

/**
 * Two answers of an agent at a node that will be killed. Both lie in the database: one is taken back at the other node, one is still
 * waiting for its time when its node dies.
 */
final class AnswersElsewhere implements AutoCloseable {

    private static final String UNDONE = "Ceci n’a jamais été écrit.";
    private static final String KEPT = "Ceci part une seule fois.";
    private static final String ROWS =
            "select state, attempts from outbox where ticket_id = ? and article_id is not null and not is_automatic";

    private final TestDesk desk;
    private final Mails mails;
    private final String asker;
    private final Visitor there;
    private final Visitor here;
    private final String undone;
    private final String kept;

    /**
     * @param there the node that will be killed
     * @param here the other one
     */
    AnswersElsewhere(TestDesk desk, TestBrowser browser, String there, String here) {
        this.desk = desk;
        mails = new Mails(desk);
        asker = mails.someone();
        undone = mails.ticket(asker, TwoNodesIT.HOTLINE, "Deux souris", "L’une ne répond plus.");
        kept = mails.ticket(asker, TwoNodesIT.HOTLINE, "Deux claviers", "L’un ne répond plus.");
        this.there = browser.visitor(there).signIn("nferrand");
        this.here = browser.visitor(here).signIn("nferrand");
    }

    void areGivenThereAndOneIsTakenBackHere() {
        Page other = here.open("/agent/tickets/" + undone).page();
        String version = answer(undone, UNDONE);
        other.evaluate(
                "command => window.guichetUndo(command)",
                List.of(
                        Map.of("name", "undoNumber", "value", undone),
                        Map.of("name", "undoVersion", "value", version)));
        assertThat(other.locator("#answerText")).hasValue(UNDONE);
        assertThat(there.page().locator("#thread")).not().containsText(UNDONE);
        answer(kept, KEPT);
        assertThat(desk.rows().select(ROWS, kept))
                .as("the mail waits for its time")
                .containsExactly(Map.of("state", "WAITING", "attempts", "0"));
    }

    private String answer(String number, String text) {
        Page page = there.open("/agent/tickets/" + number).page();
        page.fill("#answerText", text);
        page.click("#send");
        assertThat(page.locator("#thread")).containsText(text);
        return page.locator("[data-undo]").getAttribute("data-undo-version");
    }

    /** The one that waited leaves once; by then the time of the other is over, too. */
    void oneLeavesOnceAndTheOtherNever() {
        desk.until("the answer left", () -> texts(kept).stream().anyMatch(text -> text.contains(KEPT)));
        assertThat(texts(kept)).filteredOn(text -> text.contains(KEPT)).hasSize(1);
        assertThat(desk.rows().select(ROWS, kept)).containsExactly(Map.of("state", "SENT", "attempts", "1"));
        assertThat(texts(undone)).noneMatch(text -> text.contains(UNDONE));
        assertThat(desk.rows().select(ROWS, undone)).isEmpty();
    }

    private List<String> texts(String number) {
        return mails.about(number, asker).stream().map(Mails::text).toList();
    }

    @Override
    public void close() {
        there.forgives();
        there.close();
        here.close();
    }
}

package org.guichet.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Tickets, as an agent works on them. */
public record Workspace(Visitor visitor) {

    public Page open(String number) {
        return visitor.open("/agent/tickets/" + number).page();
    }

    /** Answers in public. */
    public void answer(String number, String text, FilePayload... files) {
        Page page = open(number);
        page.fill("#answerText", text);
        if (files.length > 0) {
            page.setInputFiles("#answerFiles", files);
        }
        page.click("#send");
        assertThat(page.locator("#thread")).containsText(text);
    }

    public void note(String number, String text) {
        Page page = open(number);
        page.locator("input[name=write][value=note]").check();
        page.fill("#noteText", text);
        page.click("#addNote");
        assertThat(page.locator("#thread")).containsText(text);
    }

    /** Presses one of the buttons above the ticket, and waits until it has gone and the ticket is in the state to which it leads. */
    public void press(String number, String button, String state) {
        Page page = open(number);
        if (button.equals("validate")) {
            page.click("#validating > summary");
        }
        page.click("#" + button);
        assertThat(page.locator("#" + button)).hasCount(0);
        assertThat(page.locator("#head .g-chip").first()).containsText(state);
    }

    /** Moves it to another queue. */
    public void move(String number, String queue) {
        Page page = open(number);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> choose(page, "queue", queue));
        assertThat(page.locator("dt:text-is('File') + dd")).containsText(queue);
    }

    /** Chooses another value of a property, at its place. */
    public static void choose(Page page, String property, String value) {
        page.click("#pick_" + property);
        page.locator("[data-pick=" + property + "] [role=option]")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + value)))
                .click();
    }

    /** Lets a ticket's page draw itself anew, as it does when something changed elsewhere. */
    public static void drawAnew(Page page) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.evaluate("refreshTicket()"));
    }

    /** Opens one of the forms that are not needed every day. */
    public static void more(Page page, String fold) {
        page.click("#more > summary");
        page.click("details:has(> #fold" + fold + ") > summary");
    }
}

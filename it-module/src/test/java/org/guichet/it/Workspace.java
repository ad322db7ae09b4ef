package org.guichet.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

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
        page.click("#" + button);
        assertThat(page.locator("#" + button)).hasCount(0);
        assertThat(page.locator("#head .g-chip").first()).containsText(state);
    }

    /** Moves it to another queue. */
    public void move(String number, String queue) {
        Page page = open(number);
        page.click("details:has(#moveForm) > summary");
        page.selectOption("#queue", new SelectOption().setLabel(queue));
        page.locator("#moveForm button").click();
        assertThat(page.locator("#panel :is(.prop__v, .prop summary):has-text('" + queue + "')"))
                .isVisible();
    }
}

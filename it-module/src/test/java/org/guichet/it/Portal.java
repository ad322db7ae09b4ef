package org.guichet.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** The portal, as someone who asks uses it. */
public record Portal(Visitor visitor) {

    private static final Pattern REQUEST = Pattern.compile(".*/requests/(\\d+)");

    /**
     * Makes a request.
     *
     * @param service the code of what is asked for
     * @return its number
     */
    public String ask(String service, String title, String text, FilePayload... files) {
        Page page = visitor.open("/catalog/" + service).page();
        page.fill("#title", title);
        page.fill("#text", text);
        return send(page, files);
    }

    /** Sends the form of a new request that is filled in already, and returns the number of the request. */
    public String send(Page page, FilePayload... files) {
        if (files.length > 0) {
            page.setInputFiles("#files", files);
        }
        page.click("#send");
        page.waitForURL(REQUEST);
        return REQUEST.matcher(page.url()).replaceAll("$1");
    }

    public Page open(String number) {
        return visitor.open("/requests/" + number).page();
    }

    /** Writes in a request. */
    public void write(String number, String text, FilePayload... files) {
        Page page = open(number);
        page.fill("#text", text);
        if (files.length > 0) {
            page.setInputFiles("#files", files);
        }
        page.click("#send");
        assertThat(page.locator("ol.tl")).containsText(text);
    }
}

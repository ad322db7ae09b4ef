package org.guichet.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

/** A browser in which several people may be signed in side by side. */
public record TestBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Opens a window for someone who reads French. */
    public Visitor visitor(TestDesk desk) {
        return visitor(desk, new Browser.NewContextOptions());
    }

    /** Opens a window for someone who reads French and comes to the desk by another address. */
    public Visitor visitor(String home) {
        return visitor(home, new Browser.NewContextOptions());
    }

    /** Opens a window with options of its own. */
    public Visitor visitor(TestDesk desk, Browser.NewContextOptions options) {
        return visitor(desk.url(""), options);
    }

    private Visitor visitor(String home, Browser.NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("fr-FR");
        }
        var context = browser.newContext(options.setTimezoneId("Europe/Zurich").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Visitor(home, context);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

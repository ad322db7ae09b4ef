package org.guichet.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests of a virtual machine one Chromium. */
public final class WithBrowser implements ParameterResolver {

    /** What a page shall show may take as long as a busy machine needs. */
    private static final double PATIENCE_MILLIS = 30_000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(WithBrowser.class))
                .getOrComputeIfAbsent(TestBrowser.class, type -> start());
    }

    private static TestBrowser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright);
        return new TestBrowser(playwright, browser);
    }
}

package org.guichet.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one Chromium for the whole run. */
public final class WithBrowser implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WithBrowser.class))
                .getOrComputeIfAbsent(TestBrowser.class, type -> start());
    }

    private static TestBrowser start() {
        Playwright playwright = Playwright.create();
        Browser browser = Chromium.launch(playwright);
        return new TestBrowser(playwright, browser);
    }
}

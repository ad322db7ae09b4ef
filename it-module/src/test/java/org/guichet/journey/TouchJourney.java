package org.guichet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a phone the portal is used with a thumb, and in a language whose words are long. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class TouchJourney {

    /** Links within a text may be as small as its lines. */
    private static final String SMALL = """
            () => [...document.querySelectorAll("a, button, summary, label.g-btn, select, input:not([type=hidden], [type=radio], [type=file])")]
              .filter((part) => part.checkVisibility() && !part.closest(".g-text, .m, p") && !part.matches(".g-skip"))
              .filter((part) => part.getBoundingClientRect().height < 43.5 || part.getBoundingClientRect().width < 43.5)
              .map((part) => part.outerHTML)
            """;

    private static final String LONGER = """
            () => {
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const words = [];
              while (walk.nextNode()) {
                words.push(walk.currentNode);
              }
              words
                .filter((word) => word.data.trim() && !word.parentElement.closest("script, .g-sr"))
                .forEach((word) => (word.data += " " + word.data.trim().slice(0, Math.ceil(word.data.trim().length * 0.35)).replace(/\\s/g, "")));
              return [...document.querySelectorAll("body *")]
                .filter((part) => part.checkVisibility() && !part.closest(".g-sr") && !part.matches("input, textarea, select"))
                .filter((part) => getComputedStyle(part).overflowX !== "visible" && part.scrollWidth > part.clientWidth + 1)
                .concat(document.documentElement.scrollWidth > innerWidth ? [document.body] : [])
                .map((part) => `${part.tagName}.${part.className}`);
            }
            """;

    private final TestDesk desk;
    private final TestBrowser browser;

    TouchJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void whateverIsToBeTouchedIsLargeEnoughAndNothingIsCutOffWhereWordsAreLonger() {
        var phone = new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale("en-GB");
        try (Visitor camille = browser.visitor(desk, phone).signIn("croussel")) {
            Page list = camille.open("/requests").page();
            String request = list.locator("a.r").first().getAttribute("href");
            String over = list.locator(".old a.r").first().getAttribute("href");
            List<String> pages =
                    List.of("/", "/requests", request, over, "/catalog", "/catalog/wifi", "/search?q=wifi", "/help");
            for (String path : pages) {
                Page page = camille.open(path).isAccessible().page();
                assertThat((List<?>) page.evaluate(SMALL)).as(path).isEmpty();
                assertThat((List<?>) page.evaluate(LONGER)).as(path).isEmpty();
            }
        }
    }
}

package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was copied to the clipboard comes with what is written: a picture as a file, words as words. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class PasteJourney {

    /** Pastes into a field what a clipboard holds, and tells whether the browser would have put its words into the field. */
    private static final String PASTE = """
            (field, kinds) => {
              const clipboardData = new DataTransfer();
              kinds.forEach((kind) => kind.startsWith("image/")
                ? clipboardData.items.add(new File(["picture"], "image.png", { type: kind }))
                : clipboardData.setData(kind, "des mots"));
              const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
              return field.dispatchEvent(paste);
            }
            """;

    private static final Pattern PICTURE = Pattern.compile("image-\\d{6}\\.png");

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String subject = "Message d’erreur " + UUID.randomUUID();

    PasteJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void aPictureThatIsPastedBecomesAFileWhereverOneWrites() {
        try (Visitor daniel = browser.visitor(desk).signIn("dweber");
                Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = daniel.open("/catalog/aide").page();
            page.fill("#title", subject);
            page.fill("#text", "Voir l’image.");
            becomesAFile(page, "#text", "#request");
            daniel.isAccessible();
            String number = new Portal(daniel).send(page);
            assertThat(page.locator("ol.tl a[href*='/attachments/']")).containsText(PICTURE);
            becomesAFile(page, "#text", "form:has(#text)");
            Page ticket = nadia.open("/agent/tickets/" + number).page();
            becomesAFile(ticket, "#answerText", "#answer");
            ticket.locator("input[name=write][value=note]").check();
            becomesAFile(ticket, "#noteText", "#note");
            becomesAFile(nadia.open("/agent/tickets/new").page(), "#text", "#new");
        }
    }

    @Test
    void theWordsOfADocumentStayWords() {
        try (Visitor daniel = browser.visitor(desk).signIn("dweber")) {
            Page page = daniel.open("/catalog/aide").page();
            assertThat(page.locator("#text").evaluate(PASTE, List.of("text/plain", "text/html", "image/png")))
                    .isEqualTo(true);
            assertThat(page.locator(".g-files__list li")).hasCount(0);
        }
    }

    private static void becomesAFile(Page page, String field, String form) {
        Locator text = page.locator(field);
        assertThat(text.evaluate(PASTE, List.of("image/png"))).isEqualTo(false);
        assertThat(page.locator(form + " .g-files__list li")).hasText(PICTURE);
    }
}

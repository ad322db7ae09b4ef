package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent's day: dozens of tabs side by side, on a line that is slow now and then. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class ManyTabsJourney {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String SALLES = "salles@univ-valmont.example";
    private static final int TABS = 25;

    /** Bytes, compressed, of all scripts of a page that nobody has opened before. */
    private static final long MOST_SCRIPT = 250_000;

    private final TestDesk desk;
    private final TestBrowser browser;
    private final Mails mails;
    private final String subject = "Vidéoprojecteur " + UUID.randomUUID();

    ManyTabsJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        this.mails = new Mails(desk);
    }

    @Test
    void twentyFiveTabsLiveSideBySideAndTheFirstStillWorks() {
        String number = mails.ticket(CAMILLE, SALLES, subject, "Il reste noir.");
        try (Visitor ines = browser.visitor(desk).signIn("icarpentier")) {
            Page first = new Workspace(ines).open(number);
            List<Page> tabs = IntStream.range(1, TABS)
                    .mapToObj(i -> ines.tab("/agent/queues/salles?sort=newest"))
                    .toList();
            String other = mails.ticket(CAMILLE, SALLES, subject + " bis", "Celui d’à côté aussi.");
            tabs.forEach(tab -> assertThat(tab.locator("#t" + other)).isVisible());

            Workspace.choose(first, "impact", "Tout un service");
            assertThat(first.locator("#pick_impact")).containsText("Tout un service");
            tabs.forEach(Page::close);
        }
    }

    @Test
    @Tag("SL-40")
    void anAgentGoesFromOneCaseToTheOtherAndFindsWhatTheyHadBegun() {
        String one = mails.ticket(CAMILLE, SALLES, subject, "Il reste noir.");
        String other = mails.ticket(CAMILLE, SALLES, subject + " bis", "Celui d’à côté aussi.");
        try (Visitor ines = browser.visitor(desk).signIn("icarpentier")) {
            Workspace workspace = new Workspace(ines);
            Page page = workspace.open(one);
            page.fill("#answerText", "Bonjour, je viens voir");
            page.waitForResponse(
                    answer -> answer.url().contains("/drafts/"),
                    () -> page.locator("#answerText").blur());
            workspace.answer(other, "Bonjour, la lampe est commandée.");
            assertThat(workspace.open(one).locator("#answerText")).hasValue("Bonjour, je viens voir");
            page.click("#send");
            assertThat(page.locator("#thread")).containsText("je viens voir");
        }
    }

    @ParameterizedTest
    @CsvSource({"/agent/queues/hotline", "/agent/tickets/new", "/requests", "/catalog/wifi", "/preferences"})
    void theScriptsOfAFirstPageWeighLittle(String path) {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            assertThat(scripts(nadia.page(), desk.url(path)))
                    .isNotEmpty()
                    .extracting(ManyTabsJourney::compressed)
                    .satisfies(sizes -> assertThat(
                                    sizes.stream().mapToLong(Long::longValue).sum())
                            .isLessThanOrEqualTo(MOST_SCRIPT));
        }
    }

    @ParameterizedTest
    @CsvSource({"/login", "/help"})
    void whatIsOpenToAllNeedsNoLibraryOfScripts(String path) {
        try (Visitor anyone = browser.visitor(desk)) {
            assertThat(scripts(anyone.page(), desk.url(path)))
                    .allSatisfy(script -> assertThat(script.url()).doesNotContain("primefaces", "jquery"));
        }
    }

    private static List<Response> scripts(Page page, String address) {
        List<Response> scripts = new ArrayList<>();
        page.onResponse(response -> {
            if (response.request().resourceType().equals("script")) {
                scripts.add(response);
            }
        });
        page.navigate(address);
        return scripts;
    }

    private static long compressed(Response script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(script.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}

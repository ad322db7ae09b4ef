package org.guichet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guichet.it.Desks;
import org.guichet.it.Newcomer;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen, as each kind of people sees it, in windows of several widths, in both themes and languages: nothing stands in the
 * way of anybody, nothing is wider than its window. Where {@code guichet.pictures} names a folder it gets a picture of each.
 */
@ExtendWith({WithDesk.class, WithBrowser.class})
class ScreensJourney {

    private static final String NOBODY = "";
    private static final String STRANGER = "stranger";
    private static final String REQUESTER = "croussel";
    private static final String AGENT = "nferrand";
    private static final String ADMINISTRATOR = "hmaret";
    private static final String NEWCOMER = "newcomer";

    private static final String PICTURES = System.getProperty("guichet.pictures", "");
    private static final int QUALITY = 75;
    private static final int DEMONSTRATION = 300;

    private final TestDesk desk;
    private final TestBrowser browser;
    private final List<Screen> screens = new ArrayList<>();

    ScreensJourney(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    /** A window of a browser: how wide and high, in which theme and language. */
    private enum Window {
        WIDE_LIGHT(1440, 900, ColorScheme.LIGHT, "fr"),
        WIDE_DARK(1440, 900, ColorScheme.DARK, "en"),
        TABLET(1024, 768, ColorScheme.LIGHT, "en"),
        PHONE(390, 844, ColorScheme.LIGHT, "fr");

        private final int width;
        private final int height;
        private final ColorScheme theme;
        private final String language;

        Window(int width, int height, ColorScheme theme, String language) {
            this.width = width;
            this.height = height;
            this.theme = theme;
            this.language = language;
        }

        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(theme)
                    .setLocale(language);
        }

        /** A stranger is no one of ours: the desk is kept to other networks than theirs. */
        Browser.NewContextOptions from(String login) {
            return login.equals(STRANGER)
                    ? options().setExtraHTTPHeaders(Map.of("X-Forwarded-For", Desks.OUTSIDE))
                    : options();
        }

        Path picture(String screen) {
            String name = screen + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language + ".jpg";
            return Path.of(PICTURES, name);
        }
    }

    /**
     * @param name of the screen, and of what is the matter with it
     * @param login of whoever looks
     * @param way how they come to it
     * @param away what they do before they go on, once they have seen it
     */
    private record Screen(String name, String login, Consumer<Visitor> way, Consumer<Page> away) {

        Screen(String name, String login, Consumer<Visitor> way) {
            this(name, login, way, page -> {});
        }
    }

    /** Both themes and languages, the widest window and the narrowest; all of them where there shall be pictures. */
    static Stream<Window> windows() {
        return PICTURES.isEmpty() ? Stream.of(Window.WIDE_DARK, Window.PHONE) : Stream.of(Window.values());
    }

    @BeforeEach
    void aDeskAtWork() {
        desk.until(
                "the demonstration is filled",
                () -> desk.rows().number("select count(*) from ticket") >= DEMONSTRATION);
        everybodys();
        requesters();
        newcomers();
        agents();
        tickets();
        administrators();
        calendars();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void everyScreenIsForEverybodyInAnyWindow(Window window) {
        try (Newcomer newcomer = Newcomer.of(desk)) {
            for (String login : List.of(NOBODY, STRANGER, REQUESTER, NEWCOMER, AGENT, ADMINISTRATOR)) {
                try (Visitor visitor = browser.visitor(desk, window.from(login))) {
                    if (!List.of(NOBODY, STRANGER).contains(login)) {
                        visitor.signIn(login.equals(NEWCOMER) ? newcomer.login() : login);
                    }
                    screens.stream()
                            .filter(screen -> screen.login().equals(login))
                            .forEach(screen -> look(visitor, screen, window));
                }
            }
        }
    }

    private void look(Visitor visitor, Screen screen, Window window) {
        screen.way().accept(visitor);
        Page page = visitor.page();
        visitor.isAccessible();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("%s is no wider than %s", screen.name(), window)
                .isEqualTo(0);
        if (!PICTURES.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(window.picture(screen.name()))
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY));
        }
        screen.away().accept(page);
    }

    private void everybodys() {
        at("login", NOBODY, "/login");
        at("help", NOBODY, "/help");
        absent("away", NOBODY, "/unavailable");
        absent("elsewhere", STRANGER, "/requests");
    }

    private void requesters() {
        at("home", REQUESTER, "/");
        at("search", REQUESTER, "/search?q=wifi");
        at("search-nothing", REQUESTER, "/search?q=introuvable");
        at("requests", REQUESTER, "/requests");
        at("request", REQUESTER, "/requests/" + talkedAbout("p.login = ? and t.is_active", REQUESTER));
        at("request-over", REQUESTER, "/requests/" + talkedAbout("p.login = ? and not t.is_active", REQUESTER));
        at("catalogue", REQUESTER, "/catalog");
        at("form", REQUESTER, "/catalog/wifi");
        then("form-mistakes", REQUESTER, page -> {
            page.click("#send");
            assertThat(page.locator(".g-error").first()).isVisible();
        });
        at("preferences-requester", REQUESTER, "/preferences");
        absent("not-there-portal", REQUESTER, "/requests/999999999");
    }

    private void newcomers() {
        at("home-empty", NEWCOMER, "/");
        at("requests-empty", NEWCOMER, "/requests");
    }

    private void agents() {
        at("list", AGENT, "/agent/queues/hotline");
        then("list-peek", AGENT, page -> {
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator("tr:focus-within")).isVisible();
        });
        then("list-selected", AGENT, page -> {
            page.keyboard().press("x");
            assertThat(page.locator("#bulk")).isVisible();
        });
        at("list-nothing-found", AGENT, "/agent/queues/hotline?q=introuvable");
        at("list-empty", AGENT, "/agent/watched");
        then("palette", AGENT, page -> {
            page.keyboard().press("Control+k");
            page.fill("#paletteField", "wi-fi");
            assertThat(page.locator("#paletteList [role=option]").first()).isVisible();
        });
        then("keys", AGENT, page -> {
            page.keyboard().press("Escape");
            assertThat(page.locator("#palette")).isHidden();
            page.keyboard().press("Shift+?");
            assertThat(page.locator("#keys")).isVisible();
        });
        at("new-ticket", AGENT, "/agent/tickets/new");
        then("new-ticket-mistakes", AGENT, page -> {
            page.click("#create");
            assertThat(page.locator(".g-error").first()).isVisible();
        });
        at("preferences", AGENT, "/preferences");
        at("absences", AGENT, "/absences");
        absent("not-there", AGENT, "/agent/tickets/999999999");
    }

    private void tickets() {
        String number = talkedAbout("q.code = 'hotline' and t.state = 'OPEN'");
        at("ticket", AGENT, "/agent/tickets/" + number);
        then("ticket-note", AGENT, page -> page.keyboard().press("n"));
        then("ticket-priority", AGENT, page -> {
            if (page.locator("[data-drawer]").isVisible()) {
                page.click("[data-drawer]");
            }
            page.click("#pick_priority");
        });
        at("history", AGENT, "/agent/tickets/" + number + "/history");
        then("connection-lost", AGENT, page -> {
            page.routeWebSocket("**/live?*", WebSocketRoute::close);
            page.reload();
            assertThat(page.locator("#lost")).isVisible();
        });
    }

    private void administrators() {
        at("admin-mailboxes", ADMINISTRATOR, "/admin/mail/mailboxes");
        at("admin-ledger", ADMINISTRATOR, "/admin/mail/ledger");
        at("admin-outbox", ADMINISTRATOR, "/admin/mail/outbox");
        at("admin-texts", ADMINISTRATOR, "/admin/texts");
        at("admin-text", ADMINISTRATOR, "/admin/text");
        at("admin-mailbox", ADMINISTRATOR, "/admin/mail/mailbox");
        at("admin-queues", ADMINISTRATOR, "/admin/queues");
        at("admin-queue", ADMINISTRATOR, "/admin/queues/reseau");
        mistaken("admin-queue-mistakes", ADMINISTRATOR, page -> {
            page.fill("#address", "hotline@univ-valmont.example");
            page.click("#save");
            assertThat(page.locator("#address_error")).isVisible();
        });
        at("admin-rights", ADMINISTRATOR, "/admin/rights?queue=reseau");
        then(
                "admin-rights-of-a-group",
                ADMINISTRATOR,
                page -> page.locator("a.cell").first().click());
        at("admin-rights-why", ADMINISTRATOR, "/admin/rights?queue=hotline&who=ferrand");
        then(
                "admin-rights-of-a-person",
                ADMINISTRATOR,
                page -> page.locator(".found a").first().click());
        at("admin-administrators", ADMINISTRATOR, "/admin/administrators");
        at("admin-desks", ADMINISTRATOR, "/admin/desks");
        at("admin-desk", ADMINISTRATOR, "/admin/desks/sciences");
        at("admin-catalog", ADMINISTRATOR, "/admin/catalog");
        at("admin-service", ADMINISTRATOR, "/admin/catalog/wifi");
        at("admin-audit", ADMINISTRATOR, "/admin/audit");
    }

    private void calendars() {
        at("admin-calendars", ADMINISTRATOR, "/admin/calendars");
        at("admin-calendar-new", ADMINISTRATOR, "/admin/calendars/new");
        at("admin-calendar", ADMINISTRATOR, "/admin/calendars/1");
        then("admin-calendar-tried", ADMINISTRATOR, page -> {
            page.click("#reckon");
            assertThat(page.locator(".answer")).isVisible();
        });
        mistaken("admin-calendar-mistakes", ADMINISTRATOR, page -> {
            page.fill("[id='days:0:ranges:0:from']", "midi");
            page.click("#save");
            assertThat(page.locator(".mistakes")).isVisible();
        });
    }

    private void at(String name, String login, String path) {
        screens.add(new Screen(name, login, visitor -> visitor.open(path)));
    }

    /** What is reached from the screen before. */
    private void then(String name, String login, Consumer<Page> way) {
        screens.add(new Screen(name, login, visitor -> way.accept(visitor.page())));
    }

    /** What is wrong in a form, reached from the screen before; what was typed is given up, or nobody gets away from it. */
    private void mistaken(String name, String login, Consumer<Page> way) {
        screens.add(
                new Screen(name, login, visitor -> way.accept(visitor.page()), page -> page.click("[data-discard]")));
    }

    private void absent(String name, String login, String path) {
        screens.add(new Screen(name, login, visitor -> {
            visitor.page().navigate(desk.url(path));
            visitor.forgives();
        }));
    }

    /** Returns the number of the ticket about which most was said. */
    private String talkedAbout(String condition, Object... parameters) {
        String select =
                "select t.id from ticket t join queue q on q.id = t.queue_id join person p on p.id = t.requester_id"
                        + " where " + condition
                        + " order by (select count(*) from article a where a.ticket_id = t.id) desc, t.id limit 1";
        return String.valueOf(desk.rows().number(select, parameters));
    }
}

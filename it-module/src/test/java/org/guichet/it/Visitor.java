package org.guichet.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/**
 * Someone at a browser of their own. Whatever the browser complains of (errors of scripts, of the console, of the content
 * security policy) is kept and must be nothing in the end.
 */
public final class Visitor implements AutoCloseable {

    private static final int VIEWS_OF_A_SESSION = 50;
    private static final int SEE_OTHER = 303;
    private static final String PASSWORD = "guichet";

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(String home, BrowserContext context) {
        this.home = home;
        this.context = context;
        this.page = newPage();
    }

    private Page newPage() {
        Page opened = context.newPage();
        opened.onPageError(complaints::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return opened;
    }

    public Page page() {
        return page;
    }

    /** Signs in as someone of the university, whose passwords are all the same, without looking at the page for that. */
    public Visitor signIn(String login) {
        FormData form = FormData.create().set("login", login).set("password", PASSWORD);
        RequestOptions once = RequestOptions.create().setForm(form).setMaxRedirects(0);
        assertThat(context.request().post(home + "/login", once).status())
                .as("%s is let in", login)
                .isEqualTo(SEE_OTHER);
        return this;
    }

    /** Signs in on the page for that, and is shown where work begins. */
    public Visitor signInOnThePage(String login) {
        page.navigate(home + "/login");
        page.fill("#name", login);
        page.fill("#password", PASSWORD);
        page.click("button.g-btn--primary");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Opens a page that is there. */
    public Visitor open(String path) {
        Response response = page.navigate(home + path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return this;
    }

    /** Opens a page in a tab of its own, beside the others. */
    public Page tab(String path) {
        Page tab = newPage();
        tab.navigate(home + path);
        return tab;
    }

    /** Asks for an address without showing it. */
    public APIResponse ask(String path) {
        return context.request().get(home + path);
    }

    /** Asks for an address without showing it, and returns the status of the answer. */
    public int status(String path) {
        return ask(path).status();
    }

    /** Asks for an address without showing it, and returns the bytes of the answer. */
    public byte[] bytes(String path) {
        return ask(path).body();
    }

    /** Ends the session where the page cannot know: what it sends next comes from nobody. */
    public void losesTheSession() {
        context.request().post(home + "/logout");
    }

    /** Lets the server forget the page that is open, by opening so many others in the same session. */
    public void losesTheView(String otherPage) {
        IntStream.range(0, VIEWS_OF_A_SESSION + 1).forEach(i -> ask(otherPage));
    }

    /** What the browser complained of until now was to be expected: the server was made to fail. */
    public void forgives() {
        complaints.clear();
    }

    /** Returns the addresses that this browser asks for from now on, as they come. */
    public List<String> addressesAsked() {
        List<String> addresses = new CopyOnWriteArrayList<>();
        context.onRequest(request -> addresses.add(request.url()));
        return addresses;
    }

    /** Sends a form to an address without showing it, and returns the status of the answer. */
    public int post(String path, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return context.request()
                .post(home + path, RequestOptions.create().setForm(form))
                .status();
    }

    /** Sends an empty form as the page of another site would, and returns the status of the answer. */
    public int postFrom(String site, String path) {
        RequestOptions options = RequestOptions.create()
                .setForm(FormData.create())
                .setHeader("Origin", site)
                .setHeader("Sec-Fetch-Site", "cross-site");
        return context.request().post(home + path, options).status();
    }

    /** Nothing on the page stands in the way of someone who cannot see or point. */
    public Visitor isAccessible() {
        // A button that works is dimmed, and not to be read.
        PlaywrightAssertions.assertThat(page.locator(".ui-state-loading")).hasCount(0);
        AxeResults found = axe().analyze();
        assertThat(found.isErrored()).as("axe cannot tell of %s", page.url()).isFalse();
        assertThat(found.getViolations())
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        return this;
    }

    /** Only pages with other pages in them need the long way, on which axe opens a window of its own to put all together. */
    private AxeBuilder axe() {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(violations)
                .setLegacyMode(page.frames().size() == 1);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}

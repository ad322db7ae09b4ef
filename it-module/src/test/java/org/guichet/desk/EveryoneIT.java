package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.guichet.local.peer.University;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everyone with an account of the university, one after the other, at a browser without scripts. */
@ExtendWith(WithDesk.class)
class EveryoneIT {

    private static final String LIMIT = "limite";
    private static final Pattern HIDDEN = Pattern.compile("name=\"([\\w.]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Set<String> SENT = Set.of("token", "primefaces.nonce", "jakarta.faces.ViewState");

    private final TestDesk desk;
    private final String subject = "Ma demande " + UUID.randomUUID();

    EveryoneIT(TestDesk desk) {
        this.desk = desk;
    }

    @Test
    @Tag("RT-01")
    void everyMemberOfStaffSignsInReportsAnIncidentAndFollowsIt() throws Exception {
        List<Entry> staff = accounts("personnel");
        assertThat(staff).hasSizeGreaterThan(50);
        for (Entry person : staff) {
            HttpClient browser = browser();
            signIn(browser, person);
            String request = report(browser);
            assertThat(request).as(person.getDN()).startsWith("/requests/");
            assertThat(get(browser, desk.url(request)).body()).contains(subject, "Elle fume.");
            assertThat(get(browser, desk.url("/requests")).body()).contains(subject);
        }
        assertThat(desk.rows()
                        .select(
                                "select p.login from ticket t join person p on p.id = t.requester_id"
                                        + " where t.title = ? and t.type = 'INCIDENT'",
                                subject))
                .extracting(row -> row.get("login"))
                .containsExactlyInAnyOrderElementsOf(
                        staff.stream().map(EveryoneIT::login).toList());
    }

    @Test
    @Tag("OT-30")
    void everyAccountThatIsNoAgentsReachesTheRequestersPagesAndNoOthers() throws Exception {
        Set<String> groups = University.entries().stream()
                .filter(entry -> entry.getDN().matches("cn=(support-|guichet-|direction-ci).*"))
                .flatMap(entry -> List.of(entry.getAttributeValues("member")).stream())
                .collect(Collectors.toSet());
        List<Entry> others = accounts(".*").stream()
                .filter(person -> !groups.contains(person.getDN()))
                .toList();
        assertThat(others).hasSizeGreaterThan(40).extracting(EveryoneIT::login).contains("croussel", "lberger");
        for (Entry person : others) {
            HttpClient browser = browser();
            assertThat(signIn(browser, person)).as(person.getDN()).isEqualTo("/");
            for (String path : List.of("/", "/requests", "/catalog", "/catalog/aide")) {
                assertThat(get(browser, desk.url(path)).statusCode())
                        .as(person.getDN() + path)
                        .isEqualTo(200);
            }
            for (String path : List.of("/agent", "/agent/tickets/new", "/admin")) {
                assertThat(get(browser, desk.url(path)).statusCode())
                        .as(person.getDN() + path)
                        .isEqualTo(404);
            }
        }
    }

    private static List<Entry> accounts(String type) {
        return University.entries().stream()
                .filter(entry -> entry.hasAttribute("uid") && !entry.hasAttribute("pwdAccountLockedTime"))
                .filter(entry -> entry.getAttributeValue("employeeType").matches(type))
                .toList();
    }

    private static String login(Entry person) {
        return person.getAttributeValue("uid");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Returns the path to which the person is led. */
    private String signIn(HttpClient browser, Entry person) throws Exception {
        String form = "login=" + URLEncoder.encode(login(person), StandardCharsets.UTF_8) + "&password="
                + University.PASSWORD;
        HttpResponse<String> answer = post(browser, "/login", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).as(person.getDN()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Fills in the form of a request as it is, and returns the path to which it leads. */
    private String report(HttpClient browser) throws Exception {
        Matcher hidden = HIDDEN.matcher(get(browser, desk.url("/catalog/aide")).body());
        StringBuilder form = new StringBuilder();
        while (hidden.find()) {
            if (SENT.contains(hidden.group(1))) {
                part(form, hidden.group(1), hidden.group(2));
            }
        }
        Map.of("request", "request", "type", "INCIDENT", "title", subject, "text", "Elle fume.", "send", "")
                .forEach((name, value) -> part(form, name, value));
        form.append("--").append(LIMIT).append("--\r\n");
        String type = "multipart/form-data; boundary=" + LIMIT;
        HttpResponse<String> answer = post(browser, "/catalog/one/aide", type, form.toString());
        return answer.headers().firstValue("Location").orElse("");
    }

    private static void part(StringBuilder form, String name, String value) {
        form.append("--").append(LIMIT).append("\r\nContent-Disposition: form-data; name=\"");
        form.append(name).append("\"\r\n\r\n").append(value).append("\r\n");
    }

    private static HttpResponse<String> get(HttpClient browser, String url) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient browser, String path, String type, String form)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.url(path)))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}

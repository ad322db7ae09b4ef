package org.guichet.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lies behind an address that someone types is theirs, or it is not there. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class AccessIT {

    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String ELSEWHERE = "https://elsewhere.example";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String canary = "canari-" + UUID.randomUUID();
    private final String subject = "Dossier " + UUID.randomUUID();
    private final String file = "pièce-" + UUID.randomUUID() + ".svg";

    private String number = "";

    AccessIT(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @BeforeEach
    void aTicketWithFormattedMailFileAndInternalNote() throws Exception {
        desk.send(CAMILLE, HOTLINE, mail());
        String select = "select id from ticket where title = ?";
        desk.until(
                "the mail is filed", () -> !desk.rows().select(select, subject).isEmpty());
        number = String.valueOf(desk.rows().number(select, subject));
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.fill("#answerText", "Bonjour Camille, nous regardons.");
            page.click("#send");
            assertThat(page.locator("#thread")).containsText("nous regardons");
            page.locator("input[name=write][value=note]").check();
            page.fill("#noteText", "Ne pas dire : " + canary);
            page.setInputFiles(
                    "#noteFiles",
                    new FilePayload(canary + ".txt", "text/plain", canary.getBytes(StandardCharsets.UTF_8)));
            page.click("#addNote");
            assertThat(page.locator("#thread")).containsText(canary + ".txt");
        }
    }

    /** SAFETY 1.3: what is forbidden looks like what is not there, and nothing of it is in any answer. */
    @Test
    @Tag("OT-31")
    void eachAddressAnswersThoseWhomItConcernsAndNobodyElse() {
        Map<String, String> things = things();
        SoftAssertions matrix = new SoftAssertions();
        withoutRightsOfTheOtherAgent(() -> {
            for (Who who : Who.values()) {
                try (Visitor visitor = visitor(who)) {
                    Matrix.routes()
                            .forEach((route, all) -> all.forEach(expected -> {
                                String address = filled(expected.address(), things);
                                check(matrix, who, address, visitor.ask(address), expected.statusFor(who));
                                if (route.startsWith("page ")) {
                                    String file = filled(route.substring("page ".length()), things) + ".xhtml";
                                    checkFile(matrix, who, visitor.ask(file), expected.statusFor(who), file);
                                }
                            }));
                    visitor.forgives();
                }
            }
        });
        matrix.assertAll();
    }

    /** No page of another site brings about a change, whoever looks at it. */
    @Test
    void nothingIsChangedFromAnotherSite() {
        Map<String, String> things = things();
        SoftAssertions matrix = new SoftAssertions();
        for (Who who : List.of(Who.ASKER, Who.AGENT, Who.ADMIN)) {
            try (Visitor visitor = visitor(who)) {
                Matrix.routes().values().stream().flatMap(List::stream).forEach(expected -> {
                    String address = filled(expected.address(), things);
                    matrix.assertThat(visitor.postFrom(ELSEWHERE, address))
                            .as("%s %s", who, address)
                            .isEqualTo(expected.statusFromElsewhere());
                });
                assertThat(visitor.status("/requests"))
                        .as("%s is still signed in", who)
                        .isEqualTo(200);
            }
        }
        matrix.assertAll();
    }

    @Test
    void noWordOfAnInternalNoteReachesItsRequester() throws Exception {
        desk.until("the answer has arrived", () -> mails().size() >= 2);
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            assertThat(camille.open("/requests/" + number).page().content())
                    .contains("nous regardons")
                    .doesNotContain(canary);
            isOnlyADownload(camille.ask("/attachments/" + things().get("file")));
        }
        assertThat(mails()).allSatisfy(mail -> assertThat(raw(mail)).doesNotContain(canary));
        assertThat(desk.rows()
                        .number("select count(*) from outbox o join article a on a.id = o.article_id"
                                + " where a.visibility <> 'PUBLIC'"))
                .isZero();
    }

    private void check(SoftAssertions matrix, Who who, String address, APIResponse answer, int status) {
        boolean toSignIn = answer.url().contains("/login") && !address.equals("/login");
        if (status == 0) {
            matrix.assertThat(toSignIn)
                    .as("%s is asked to sign in for %s", who, address)
                    .isTrue();
        } else {
            matrix.assertThat(answer.status()).as("%s %s", who, address).isEqualTo(status);
        }
        hidesWhatIsNotTheirs(matrix, who, address, answer);
    }

    /** The file behind an address lets nobody in whom the address does not. */
    private void checkFile(SoftAssertions matrix, Who who, APIResponse answer, int status, String file) {
        boolean toSignIn = answer.url().contains("/login");
        if (status == 404 || status == 0) {
            matrix.assertThat(answer.status() == 404 || (status == 0 && toSignIn))
                    .as("%s is kept out of %s", who, file)
                    .isTrue();
        }
        hidesWhatIsNotTheirs(matrix, who, file, answer);
    }

    private void hidesWhatIsNotTheirs(SoftAssertions matrix, Who who, String address, APIResponse answer) {
        String said = said(answer);
        if (who != Who.AGENT) {
            matrix.assertThat(said).as("%s %s", who, address).doesNotContain(canary);
        }
        boolean knowsOfIt = who == Who.AGENT
                || who == Who.ASKER
                || (who == Who.ADMIN && answer.url().contains("/admin/mail"));
        if (!knowsOfIt && !address.contains("q=")) {
            matrix.assertThat(said).as("%s %s", who, address).doesNotContain(subject, file, "confidentiel");
        }
        if (!knowsOfIt && address.startsWith("/suggestions")) {
            matrix.assertThat(said).as("%s %s", who, address).doesNotContain("/requests/" + number);
        }
    }

    private Visitor visitor(Who who) {
        Visitor visitor = browser.visitor(desk);
        return who == Who.ANYONE ? visitor : visitor.signIn(who.login());
    }

    /** Takes from the other agent's group, meanwhile, what it may do in the queue of the ticket. */
    private void withoutRightsOfTheOtherAgent(Runnable work) {
        String theirs = "from queue_grant where group_key like 'cn=support-salles,%' and queue_id in"
                + " (select id from queue where code = 'hotline')";
        Map<String, String> grant =
                desk.rows().select("select rights, group_key " + theirs).get(0);
        desk.rows().select("delete " + theirs + " returning group_key");
        try {
            work.run();
        } finally {
            desk.rows()
                    .select(
                            "insert into queue_grant (group_key, queue_id, rights)"
                                    + " select ?, id, ? from queue where code = 'hotline' returning group_key",
                            String.valueOf(grant.get("group_key")),
                            String.valueOf(grant.get("rights")));
        }
    }

    /** What stands in the braces of an address. */
    private Map<String, String> things() {
        String files = "select f.public_id from attachment f join article a on a.id = f.article_id"
                + " where a.ticket_id = ? and a.visibility = ";
        String articles = "select public_id from article where ticket_id = ? and ";
        return Map.of(
                "number", number,
                "subject", subject.replace(" ", "+"),
                "file", only(files + "'PUBLIC'"),
                "noteFile", only(files + "'INTERNAL'"),
                "formatted", only(articles + "body_html is not null"),
                "note", only(articles + "visibility = 'INTERNAL'"));
    }

    private String only(String select) {
        List<Map<String, String>> rows = desk.rows().select(select, number);
        assertThat(rows).as(select).hasSize(1);
        return String.valueOf(rows.get(0).get("public_id"));
    }

    private static String filled(String address, Map<String, String> things) {
        String filled = address;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    private String mail() {
        return """
                From: Camille Roussel <%s>
                To: %s
                Subject: %s
                Message-ID: <%s@univ-valmont.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=limite

                --limite
                Content-Type: text/html; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                <html><body><p>Un texte <b>confidentiel</b>.</p></body></html>
                --limite
                Content-Type: image/svg+xml
                Content-Disposition: attachment; filename="%s"

                <svg xmlns="http://www.w3.org/2000/svg"><script>alert('confidentiel')</script></svg>
                --limite--
                """.formatted(CAMILLE, HOTLINE, subject, UUID.randomUUID(), file);
    }

    private static void isOnlyADownload(APIResponse answer) {
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-type", "application/octet-stream");
        assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
    }

    private static String said(APIResponse answer) {
        return answer.headers() + new String(answer.body(), StandardCharsets.UTF_8);
    }

    private List<MimeMessage> mails() {
        return desk.inbox(CAMILLE, "[Guichet#" + number + "]");
    }

    private static String raw(MimeMessage mail) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            mail.writeTo(bytes);
            Object content = mail.getContent();
            return bytes.toString(StandardCharsets.UTF_8) + mail.getSubject() + content;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.guichet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    private static final List<String> AGENTS_PAGES =
            List.of("/agent", "/agent/queue", "/agent/owned", "/agent/locked", "/agent/new");
    private static final List<String> ADMINISTRATORS_PAGES =
            List.of("/admin", "/admin/", "/admin/queues", "/admin/mail", "/admin/mail/mailboxes", "/admin/mail/outbox");

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

    @Test
    void aRequesterReachesTheirOwnRequestAndNoWordOfAnInternalNote() throws Exception {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            Stream.of(own(), List.of("/", "/requests", "/catalog"))
                    .flatMap(List::stream)
                    .forEach(path -> {
                        APIResponse answer = camille.ask(path);
                        assertThat(answer.status()).as(path).isEqualTo(200);
                        assertThat(said(answer)).as(path).doesNotContain(canary);
                    });
            everyAddress().filter(path -> !own().contains(path)).forEach(path -> isNotThere(camille, path));
            assertThat(camille.open("/requests/" + number).page().content())
                    .contains("nous regardons")
                    .doesNotContain(canary);
            isOnlyADownload(camille.ask(attachments("PUBLIC").get(0)));
        }
        desk.until("the answer has arrived", () -> mails().size() >= 2);
        assertThat(mails()).allSatisfy(mail -> assertThat(raw(mail)).doesNotContain(canary));
        assertThat(desk.rows()
                        .number("select count(*) from outbox o join article a on a.id = o.article_id"
                                + " where a.visibility <> 'PUBLIC'"))
                .isZero();
    }

    @Test
    void anotherRequesterReachesNothingOfIt() {
        try (Visitor stranger = browser.visitor(desk).signIn("emorvan")) {
            everyAddress().forEach(path -> isNotThere(stranger, path));
            Stream.of("/", "/requests")
                    .forEach(path ->
                            assertThat(said(stranger.ask(path))).as(path).doesNotContain(canary, subject));
        }
    }

    @Test
    @Tag("OT-31")
    void anAgentReachesTheirQueuesAndNothingOfOneOnWhichTheyHaveNoRights() {
        String theirs = "from queue_grant where group_key like 'cn=support-salles,%' and queue_id in"
                + " (select id from queue where code = 'hotline')";
        String rights = String.valueOf(
                desk.rows().select("select rights " + theirs).get(0).get("rights"));
        String group = String.valueOf(
                desk.rows().select("select group_key " + theirs).get(0).get("group_key"));
        desk.rows().select("delete " + theirs + " returning group_key");
        try (Visitor colleague = browser.visitor(desk).signIn("icarpentier")) {
            everyAddress().filter(path -> !AGENTS_PAGES.contains(path)).forEach(path -> isNotThere(colleague, path));
            Stream.of("salles", "impression")
                    .forEach(queue -> assertThat(colleague.status("/agent/queues/" + queue))
                            .as(queue)
                            .isEqualTo(200));
            AGENTS_PAGES.forEach(path -> {
                APIResponse answer = colleague.ask(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(said(answer)).as(path).doesNotContain(canary, subject);
            });
        } finally {
            desk.rows()
                    .select(
                            "insert into queue_grant (group_key, queue_id, rights)"
                                    + " select ?, id, ? from queue where code = 'hotline' returning group_key",
                            group,
                            rights);
        }
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignInAndSeesNothing() {
        try (Visitor anybody = browser.visitor(desk)) {
            everyAddress().forEach(path -> {
                APIResponse answer = anybody.ask(path);
                assertThat(answer.url()).as(path).contains("/login");
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(said(answer)).as(path).doesNotContain(canary, subject, file, "confidentiel");
            });
        }
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

    /** What the requester of the ticket may ask for. */
    private List<String> own() {
        return Stream.of(
                        List.of("/requests/" + number, "/requests/one/" + number),
                        attachments("PUBLIC"),
                        ids(
                                "select public_id from article where ticket_id = ? and body_html is not null",
                                "/articles/"))
                .flatMap(List::stream)
                .toList();
    }

    /** Every address that carries the number of the ticket or the identifier of something in it, and those of other areas. */
    private Stream<String> everyAddress() {
        List<String> addresses = List.of(
                "/requests/" + number,
                "/requests/one/" + number,
                "/agent/",
                "/agent/queues/hotline",
                "/agent/tickets/" + number,
                "/agent/tickets/" + number + "/history",
                "/agent/ticket/" + number,
                "/agent/history/" + number);
        return Stream.of(
                        addresses,
                        attachments("PUBLIC"),
                        attachments("INTERNAL"),
                        ids("select public_id from article where ticket_id = ?", "/articles/"),
                        AGENTS_PAGES,
                        ADMINISTRATORS_PAGES)
                .flatMap(List::stream);
    }

    private List<String> attachments(String visibility) {
        List<String> paths = ids(
                "select f.public_id from attachment f join article a on a.id = f.article_id"
                        + " where a.ticket_id = ? and a.visibility = '" + visibility + "'",
                "/attachments/");
        assertThat(paths).hasSize(1);
        return paths;
    }

    private List<String> ids(String select, String before) {
        return desk.rows().select(select, number).stream()
                .map(row -> before + row.get("public_id"))
                .toList();
    }

    private void isNotThere(Visitor visitor, String path) {
        APIResponse answer = visitor.ask(path);
        assertThat(answer.status()).as(path).isEqualTo(404);
        assertThat(said(answer)).as(path).doesNotContain(canary, subject, file, "confidentiel");
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
        return desk.inbox(CAMILLE).stream()
                .filter(mail -> raw(mail).contains("[Guichet#" + number + "]"))
                .toList();
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

package org.guichet.peer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.guichet.it.Desks;
import org.guichet.it.Mails;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files are looked into by ClamAV before they are kept, where an installation has it. */
@ExtendWith(WithBrowser.class)
class RealVirusScannerIT {

    private static final int BASE = 12_000;
    private static final int CLAMD = BASE + 310;
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final String FILES = "select f.name from attachment f join article a on a.id = f.article_id"
            + " where a.ticket_id = ? order by f.position";

    @TempDir
    private static Path temporary = Path.of("");

    private static TestDesk desk;

    private final TestBrowser browser;

    RealVirusScannerIT(TestBrowser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void startDesk() {
        Peer.passable(temporary);
        desk = new TestDesk(LocalDesk.start(
                Desks.options("scanned", BASE).withSetting("guichet.clamd.address", "127.0.0.1:" + CLAMD)));
    }

    @AfterAll
    static void stopDesk() {
        desk.close();
    }

    @Test
    void aHarmfulFileIsRefusedOnAPageAndTakenOutOfAMail() throws MessagingException {
        try (Clamd clamd = Clamd.start(temporary.resolve("clamd"), CLAMD);
                Visitor camille = browser.visitor(desk).signIn("croussel")) {
            assertThat(clamd.peer()).isNotNull();
            Page page = asks(camille, "avant " + Clamd.HARMFUL + " après");
            assertThat(page.locator("main")).containsText("«\u00a0joint.txt\u00a0» est dangereux (Guichet.Test");
            assertThat(page.locator("#text")).hasValue("Le voici.");

            String number = ticketWith(Clamd.HARMFUL);
            assertThat(desk.rows().select(FILES, number))
                    .extracting(row -> row.get("name"))
                    .containsExactly("piece.txt.txt");
        }
        assertThat(desk.rows().number("select count(*) from content_chunk where instr(bytes, ?) > 0", Clamd.HARMFUL))
                .isZero();
    }

    @Test
    void withoutTheScannerNothingIsKeptAndNothingIsLost() throws MessagingException {
        try (Visitor camille = browser.visitor(desk).signIn("croussel")) {
            Page page = asks(camille, "rien");
            assertThat(page.locator("main")).containsText("ne peuvent pas être contrôlés");
            assertThat(page.locator("#text")).hasValue("Le voici.");
        }
        String messageId = send("rien de mal");
        desk.row(
                "the mail was tried and waits",
                "select id from mail_ledger where verdict = 'WAITING' and attempts > 0 and claimed_by is null");
        try (Clamd clamd = Clamd.start(temporary.resolve("later"), CLAMD)) {
            assertThat(clamd.peer()).isNotNull();
            String number = new Mails(desk).ticketOf(messageId);
            assertThat(desk.rows().select(FILES, number))
                    .extracting(row -> row.get("name"))
                    .containsExactly("piece.txt");
        }
    }

    private String ticketWith(String content) throws MessagingException {
        return new Mails(desk).ticketOf(send(content));
    }

    private static String send(String content) throws MessagingException {
        String messageId = "<" + UUID.randomUUID() + "@elsewhere.example>";
        desk.send("quelquun@elsewhere.example", HOTLINE, """
                From: quelquun@elsewhere.example
                To: %s
                Subject: Avec un fichier
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=limite

                --limite
                Content-Type: text/plain; charset=UTF-8

                Bonjour.
                --limite
                Content-Type: text/plain; charset=UTF-8
                Content-Disposition: attachment; filename="piece.txt"

                %s
                --limite--
                """.formatted(HOTLINE, messageId, content));
        return messageId;
    }

    private static Page asks(Visitor visitor, String inFile) {
        Page page = visitor.open("/catalog/wifi").page();
        page.fill("#title", "Un fichier");
        page.fill("#text", "Le voici.");
        page.setInputFiles(
                "#files", new FilePayload("joint.txt", "text/plain", inFile.getBytes(StandardCharsets.UTF_8)));
        page.click("#send");
        return page;
    }
}

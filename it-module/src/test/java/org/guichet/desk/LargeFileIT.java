package org.guichet.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.guichet.it.BigFile;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file of 60 MB goes in and out of a server that has 512 MB. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class LargeFileIT {

    /** Nobody else's tests look into this mailbox: it takes its time. */
    private static final String ELODIE = "elodie.fabre@univ-valmont.example";

    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final int SIZE = 60 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final TestDesk desk;
    private final TestBrowser browser;

    LargeFileIT(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void aFileOf60MegabytesComesInByMailAndGoesOutWithAnAnswer(@TempDir Path folder) throws Exception {
        BigFile seen = new BigFile("relevé.bin", SIZE, 1);
        BigFile answered = new BigFile("analyse.bin", SIZE, 2);
        String messageId = send(seen);
        String number = numberOf(messageId);

        assertThat(stored(number, seen.name()))
                .containsEntry("size", String.valueOf(SIZE))
                .containsEntry("hash", seen.sha256())
                .containsEntry("chunks", String.valueOf(SIZE));

        answer(number, answered.saveIn(folder));
        desk.until("the answer has left", PATIENCE, () -> isSent(number));

        MimeMessage mail = desk.inbox(ELODIE).stream()
                .filter(it -> isAbout(it, number, answered))
                .findFirst()
                .orElseThrow();
        assertThat(BigFile.sha256(part(mail, answered).getInputStream())).isEqualTo(answered.sha256());
        try (Visitor elodie = browser.visitor(desk).signIn("efabre")) {
            elodie.open("/requests/" + number);
        }
        assertThat(Files.readString(desk.log(), UTF_8)).doesNotContain("OutOfMemoryError");
    }

    private String send(BigFile file) throws Exception {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setFrom(ELODIE);
        mail.setRecipients(Message.RecipientType.TO, HOTLINE);
        mail.setSubject("Un gros relevé", UTF_8.name());
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Voici le relevé.", UTF_8.name());
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(file));
        attached.setFileName(file.name());
        attached.setHeader("Content-Transfer-Encoding", "base64");
        mail.setContent(new MimeMultipart(text, attached));
        mail.saveChanges();
        desk.send(ELODIE, HOTLINE, mail);
        return mail.getMessageID();
    }

    private String numberOf(String messageId) {
        String select = "select ticket_id from mail_ledger where message_id = ? and verdict = 'FILED'";
        desk.until(
                "the mail is filed",
                PATIENCE,
                () -> !desk.rows().select(select, messageId).isEmpty());
        return String.valueOf(desk.rows().number(select, messageId));
    }

    private Map<String, String> stored(String number, String name) {
        return desk.rows()
                .select(
                        "select c.size, lower(hex(c.sha256)) as hash, (select sum(length(k.bytes)) from content_chunk k"
                                + " where k.content_id = c.id) as chunks from article a"
                                + " join attachment f on f.article_id = a.id join content c on c.id = f.content_id"
                                + " where a.ticket_id = ? and f.name = ?",
                        number,
                        name)
                .get(0);
    }

    private void answer(String number, Path file) {
        try (Visitor nadia = browser.visitor(desk).signIn("nferrand")) {
            Page page = nadia.open("/agent/tickets/" + number).page();
            page.setDefaultTimeout((double) PATIENCE.toMillis());
            page.fill("#answerText", "Voici l’analyse du relevé.");
            page.setInputFiles("#answerFiles", file);
            page.click("#send");
            page.locator("#thread", new Page.LocatorOptions().setHasText("Voici l’analyse"))
                    .waitFor();
            assertThat(page.locator("#thread")).containsText("analyse.bin");
        }
    }

    private boolean isSent(String number) {
        return desk.rows()
                        .number(
                                "select count(*) from outbox where ticket_id = ? and state = 'SENT'"
                                        + " and not is_automatic and article_id is not null",
                                number)
                == 1;
    }

    private static boolean isAbout(MimeMessage mail, String number, BigFile file) {
        try {
            return mail.getSubject().contains("[Guichet#" + number + "]")
                    && mail.getContent() instanceof Multipart parts
                    && file.name().equals(parts.getBodyPart(1).getFileName());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPart part(MimeMessage mail, BigFile file) throws Exception {
        BodyPart part = ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(part.getFileName()).isEqualTo(file.name());
        return part;
    }
}

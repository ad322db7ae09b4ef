package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails made to be too much: what is within the limits is understood, the rest is left in the raw mail and said so. */
class HostileMailTest {

    private static final String HEADER =
            "From: eve@ailleurs.example\nTo: hotline@univ-valmont.example\nSubject: Trop\n";

    @TempDir
    Path folder;

    @Test
    void aThousandLevelsAreOpenedAsFarAsTwenty() {
        StringBuilder raw = new StringBuilder(HEADER);
        for (int i = 0; i < 1_000; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n");
            raw.append("--b")
                    .append(i)
                    .append("\nContent-Type: text/plain\n\nniveau ")
                    .append(i);
            raw.append("\n--b").append(i).append('\n');
        }
        raw.append("Content-Type: text/plain\n\nau fond\n");

        ParsedMail mail = Mails.parse(folder, raw.toString());

        assertThat(mail.body().text()).contains("niveau 0\n", "niveau 19").doesNotContain("niveau 20", "au fond");
        assertThat(mail.problems()).contains(MailProblem.TOO_DEEP);
        assertThat(mail.isTruncated()).isTrue();
    }

    @Test
    void ofTenThousandPartsTheFirstThousandAreKept() {
        StringBuilder raw = new StringBuilder(HEADER).append("Content-Type: multipart/mixed; boundary=p\n\n");
        for (int i = 0; i < 10_000; i++) {
            raw.append("--p\nContent-Type: application/pdf; name=f").append(i).append(".pdf\n\nx\n");
        }

        ParsedMail mail = Mails.parse(folder, raw + "--p--\n");

        assertThat(mail.attachments())
                .hasSize(1_000)
                .last()
                .extracting(ParsedAttachment::name)
                .isEqualTo("f999.pdf");
        assertThat(mail.problems()).contains(MailProblem.TOO_MANY_PARTS);
    }

    @Test
    void ofAHundredThousandRecipientsTheFirstAreKept() {
        StringBuilder raw = new StringBuilder(HEADER).append("Cc: a@univ-valmont.example");
        for (int i = 0; i < 100_000; i++) {
            raw.append(",\n n").append(i).append("@univ-valmont.example");
        }

        ParsedMail mail = Mails.parse(folder, raw + "\n\nBonjour\n");

        assertThat(mail.people().cc()).hasSize(500);
        assertThat(mail.problems()).contains(MailProblem.TOO_MANY_RECIPIENTS, MailProblem.HEADER_CUT);
        assertThat(mail.body().text()).isEqualTo("Bonjour\n");
    }

    @Test
    void aHeaderOfAMegabyteDoesNotHideTheFieldsThatFollow() {
        String filler =
                ("X-Remplissage: " + "x".repeat(900) + "\n").repeat(1_200) + "X-Seul: " + "y".repeat(1_000_000) + "\n";

        ParsedMail mail = Mails.parse(folder, filler + HEADER + "\nBonjour\n");

        assertThat(mail.subject()).isEqualTo("Trop");
        assertThat(mail.author()).isEqualTo(new MailAddress("eve@ailleurs.example", null));
        assertThat(mail.body().text()).isEqualTo("Bonjour\n");
    }

    @Test
    void aLongTextIsCutAndItsEndStaysInTheRawMail() {
        ParsedMail mail = Mails.parse(folder, HEADER + "\n" + "é".repeat(1_500_000));

        assertThat(mail.body().text()).hasSize(1_048_576).endsWith("éé");
        assertThat(mail.problems()).contains(MailProblem.TEXT_CUT);
    }

    @Test
    void thousandsOfSoftLineBreaksAreOnlyThat() {
        String raw = HEADER + "Content-Transfer-Encoding: quoted-printable\n\n" + "=\n".repeat(500_000) + "fin\n";

        assertThat(Mails.parse(folder, raw).body().text()).isEqualTo("fin\n");
    }

    @Test
    void htmlOfAnyDepthBecomesText() {
        String head = HEADER + "Content-Type: text/html\n\n";
        for (String element :
                new String[] {"<div>", "<b>", "<blockquote>", "<a href=https://x.example/><table><td>", "<p><ul><li>"
                }) {
            String raw = head + element.repeat(600_000 / element.length()) + "fond";
            ParsedMail mail = Mails.parse(folder, raw);

            assertThat(mail.body().text()).as(element).contains("fond").hasSizeLessThan(8_000_000);
        }
    }

    @Test
    void copiesThatCameByDifferentWaysHaveTheSameBody() {
        ParsedMail one = Mails.parse(folder, "Delivered-To: a@univ-valmont.example\n" + HEADER + "\nBonjour\n");
        ParsedMail other = Mails.parse(folder, "Delivered-To: b@univ-valmont.example\n" + HEADER + "\nBonjour\n");
        ParsedMail third = Mails.parse(folder, HEADER + "\nBonsoir\n");

        assertThat(one.bodyHash()).isEqualTo(other.bodyHash()).isNotEqualTo(third.bodyHash());
    }

    @Test
    void onlyWhatHasNoHeaderAtAllIsUnreadable() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.eml"));
        assertThatThrownBy(() -> MailParser.parse(empty, Mails.FETCHED))
                .isInstanceOfSatisfying(
                        UnreadableMail.class, reason -> assertThat(reason.key()).isEqualTo("mail.unreadable.empty"));
        assertThatThrownBy(() -> Mails.parse(folder, "\0\0\0\0"))
                .isInstanceOfSatisfying(
                        UnreadableMail.class, reason -> assertThat(reason.key()).isEqualTo("mail.unreadable.noHeader"));
        assertThat(Mails.parse(folder, "X-Seul: oui").isEmpty()).isTrue();
    }
}

package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.mail.message.HtmlCleaner.Images;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a mail on its way, it is parsed or refused for a reason, and its records keep their promises. */
class MutatedMailTest {

    private static final int MUTATIONS = 60;
    private static final List<String> SPICE = List.of(
            "\r\n",
            "\n\n",
            "--",
            "=",
            "=?utf-8?B?",
            "?=",
            "\"",
            "<",
            ">",
            ";",
            "\0",
            "\u00ff",
            "(",
            "[Guichet#1]",
            ":",
            "*0*=",
            "boundary=",
            "Content-Type: multipart/mixed\r\n",
            "cid:",
            "begin 644 x\r\n",
            "\\",
            ",");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("names")
    void noMutationIsMoreThanUnreadable(String name) throws IOException {
        long seed = name.hashCode();
        Random random = new Random(seed);
        byte[] original = Files.readAllBytes(Mails.file(name));
        Path file = folder.resolve("mutant.eml");
        for (int i = 0; i < MUTATIONS; i++) {
            Files.write(file, mutate(original, random));
            parse(file).ifPresent(MutatedMailTest::holds);
        }
    }

    static Stream<String> names() {
        return Mails.names().stream();
    }

    private static Optional<ParsedMail> parse(Path file) {
        try {
            return Optional.of(MailParser.parse(file, Mails.FETCHED));
        } catch (UnreadableMail refused) {
            assertThat(refused.key()).startsWith("mail.unreadable.");
            return Optional.empty();
        }
    }

    private static void holds(ParsedMail mail) {
        assertThat(mail.subject()).hasSizeLessThanOrEqualTo(500).doesNotContainPattern("\\p{Cntrl}");
        assertThat(mail.body().text().chars()).doesNotContain(0);
        assertThat(mail.people().cc()).hasSizeLessThanOrEqualTo(500);
        mail.threading().ancestors().forEach(id -> assertThat(id).doesNotContainPattern("[\\s\\p{Cntrl}]"));
        for (ParsedAttachment attachment : mail.attachments()) {
            assertThat(attachment.name())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(255)
                    .doesNotContain("/", "\\", "\"")
                    .doesNotContainPattern("\\p{Cntrl}");
            assertThat(attachment.mediaType()).matches("[!-~]+/[!-~]+").hasSizeLessThanOrEqualTo(127);
            assertThat(Mails.bytes(attachment).length)
                    .isLessThanOrEqualTo((int) attachment.encoded().size());
        }
        String html = mail.body().html();
        if (html != null) {
            assertThat(HtmlCleaner.clean(html, Images.stored()))
                    .doesNotContainPattern("(?i)<(script|iframe|form|svg|meta)");
        }
        QuoteFinder.Quoted quoted = QuoteFinder.split(mail.body().text());
        assertThat(quoted.text().substring(0, quoted.quoteStart()) + quoted.quote())
                .isEqualTo(mail.body().text());
        assertThat(MailClassifier.classify(mail, ThreadFacts.none(Set.of()))).isNotNull();
    }

    private static byte[] mutate(byte[] original, Random random) throws IOException {
        byte[] mutant = original.clone();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            mutant = mutateOnce(mutant, random);
        }
        return mutant;
    }

    private static byte[] mutateOnce(byte[] mail, Random random) throws IOException {
        int from = random.nextInt(mail.length + 1);
        int to = Math.min(mail.length, from + random.nextInt(80));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(mail, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(mail, to, mail.length - to);
            case 1 -> insert(out, SPICE.get(random.nextInt(SPICE.size())), mail, from);
            case 2 -> insert(out, new String(mail, from, to - from, StandardCharsets.ISO_8859_1).repeat(5), mail, from);
            case 3 -> insert(out, String.valueOf((char) random.nextInt(256)), mail, Math.min(mail.length, from + 1));
            default -> {}
        }
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }

    private static void insert(OutputStream out, String spice, byte[] mail, int from) throws IOException {
        out.write(spice.getBytes(StandardCharsets.ISO_8859_1));
        out.write(mail, from, mail.length - from);
    }
}

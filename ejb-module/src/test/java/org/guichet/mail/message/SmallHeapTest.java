package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large mails are parsed by a process of its own whose heap is smaller than they are. */
class SmallHeapTest {

    private static final String HEAP = "-Xmx40m";
    private static final String HEADER =
            "From: camille.roussel@univ-valmont.example\nTo: hotline@univ-valmont.example\nSubject: Gros\n";

    @TempDir
    Path folder;

    /** Parses the mail of its argument, reads every attachment through a small buffer and prints what it found. */
    public static void main(String[] arguments) throws IOException {
        ParsedMail mail = MailParser.parse(Path.of(arguments[0]), Mails.FETCHED);
        long bytes = 0;
        for (ParsedAttachment attachment : mail.attachments()) {
            try (InputStream in = attachment.open()) {
                byte[] buffer = new byte[8_192];
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    bytes += count;
                }
            }
        }
        System.out.print(mail.attachments().size() + " files, " + bytes + " bytes, "
                + mail.body().text().length() + " chars, hash of " + mail.bodyHash().length);
    }

    @Test
    void anAttachmentOfSixtyMegabytesIsNeverInMemory() throws Exception {
        int lines = 60 * 1024 * 1024 / 57;
        Path file = write("""
                Content-Type: multipart/mixed; boundary=g

                --g

                Voir la video.
                --g
                Content-Type: video/mp4; name=cours.mp4
                Content-Transfer-Encoding: base64

                """, "QUJD".repeat(19) + "\n", lines, "--g--\n");

        assertThat(parsedElsewhere(file)).isEqualTo("1 files, " + 57L * lines + " bytes, 14 chars, hash of 32");
    }

    @Test
    void aPreambleOfSixtyMegabytesIsPassedOver() throws Exception {
        Path file = write(
                "Content-Type: multipart/mixed; boundary=g\n\n",
                "-- pas encore --\n",
                3_500_000,
                "--g\n\nEnfin.\n--g--\n");

        assertThat(parsedElsewhere(file)).isEqualTo("0 files, 0 bytes, 6 chars, hash of 32");
    }

    @Test
    void aMillionPartsAreNotObjects() throws Exception {
        Path file = write(
                "Content-Type: multipart/mixed; boundary=g\n\n", "--g\nContent-Type: a/b\n\nx\n", 1_000_000, "--g--\n");

        assertThat(parsedElsewhere(file)).isEqualTo("1000 files, 1000 bytes, 0 chars, hash of 32");
    }

    @Test
    void aHeaderLineOfSixtyMegabytesIsNotKept() throws Exception {
        Path file = write("Cc: ", "a@univ-valmont.example, ", 2_500_000, "\n\nBonjour\n");

        assertThat(parsedElsewhere(file)).isEqualTo("0 files, 0 bytes, 8 chars, hash of 32");
    }

    private Path write(String begin, String repeated, int times, String end) throws IOException {
        Path file = folder.resolve("gros.eml");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write(HEADER);
            out.write(begin);
            for (int i = 0; i < times; i++) {
                out.write(repeated);
            }
            out.write(end);
        }
        return file;
    }

    private String parsedElsewhere(Path mail) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        mail.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        return Files.readString(output);
    }
}

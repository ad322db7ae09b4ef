package org.guichet.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The mails that every test may take: each file of the folder is a mail that someone could send. */
final class Mails {

    static final Instant FETCHED = Instant.parse("2025-11-17T08:15:00Z");

    private Mails() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - ".eml".length()))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path file(String name) {
        return folder().resolve(name + ".eml");
    }

    static ParsedMail parse(String name) {
        return MailParser.parse(file(name), FETCHED);
    }

    /** Parses a mail that a test has written itself, with line feeds. */
    static ParsedMail parse(Path folder, String raw) {
        try {
            Path file = Files.createTempFile(folder, "mail", ".eml");
            Files.write(file, raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return MailParser.parse(file, FETCHED);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(ParsedAttachment attachment) {
        try (InputStream in = attachment.open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(ParsedAttachment attachment) {
        return new String(bytes(attachment), StandardCharsets.ISO_8859_1);
    }

    static List<String> fileNames(ParsedMail mail) {
        return mail.attachments().stream().map(ParsedAttachment::name).toList();
    }

    private static Path folder() {
        try {
            return Path.of(Mails.class.getResource("/mails").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

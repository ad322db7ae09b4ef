package org.guichet.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and types of files come from strangers: what is kept of them is harmless wherever it is shown. */
class NewAttachmentTest {

    @ParameterizedTest
    @CsvSource({
        "rapport.pdf, rapport.pdf",
        "Relevé de notes (été).pdf, Relevé de notes (été).pdf",
        ".profile, .profile",
        "../../etc/passwd, passwd",
        "C:\\Users\\croussel\\photo.png, photo.png",
        "\\\\serveur\\partage\\plan.dwg, plan.dwg",
        "/etc/shadow, shadow",
        "dossier/ nom.txt, nom.txt",
    })
    void aNameIsTheLastPartOfAPath(String sent, String kept) {
        assertThat(name(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "...", "a/..", "dossier/", "\r\n", "\u0000", ". .", "\u202e"})
    void whatIsNoNameIsCalledFile(String sent) {
        assertThat(name(sent)).isEqualTo("file");
    }

    @Test
    void aNameIsOneLineSoThatItCannotBecomeAHeader() {
        assertThat(name("a.txt\r\nSet-Cookie: x=1")).isEqualTo("a.txt Set-Cookie: x=1");
        assertThat(name("a\u0000b\u0085c\u2028d\u007fe.txt")).isEqualTo("a b c d e.txt");
    }

    @Test
    void aNameDoesNotTurnTheDirectionInWhichItIsRead() {
        assertThat(name("facture\u202efdp.exe")).isEqualTo("facture fdp.exe");
        assertThat(name("facture\u2067fdp.exe")).isEqualTo("facture fdp.exe");
    }

    @Test
    void ofALongNameTheEndIsKeptBecauseItTellsTheKind() {
        assertThat(name("x".repeat(300) + ".pdf")).hasSize(255).endsWith("xx.pdf");
        assertThat(name("😀" + "x".repeat(250) + ".pdf")).hasSize(254).startsWith("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/vnd.ms-excel", "application/x-foo+xml"})
    void aTypeIsKeptIfItIsOne(String type) {
        assertThat(new NewAttachment(1, "a", type, null).mediaType()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "text/html; charset=utf-8", "a/b\r\nX: y", "text/", "/png", "text/<b>"})
    void whatIsNoTypeIsBytes(String type) {
        assertThat(new NewAttachment(1, "a", type, null).mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void aTypeTooLongToBeOneIsBytes() {
        assertThat(new NewAttachment(1, "a", "a/" + "b".repeat(126), null).mediaType())
                .isEqualTo("application/octet-stream");
    }

    private static String name(String sent) {
        return new NewAttachment(1, sent, "text/plain", null).name();
    }
}

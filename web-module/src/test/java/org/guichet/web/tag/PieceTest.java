package org.guichet.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Voyez https://aide.univ-valmont.example/vpn, puis | https://aide.univ-valmont.example/vpn",
                "(http://x.example/a?b=c#d). | http://x.example/a?b=c#d",
                "https://wiki.example/Tour_(jeu) | https://wiki.example/Tour_(jeu)",
                "(voir https://wiki.example/Tour_(jeu)) | https://wiki.example/Tour_(jeu)",
                "« https://a.example/b » | https://a.example/b",
                "«https://a.example/b» | https://a.example/b",
                "“https://a.example/b”… | https://a.example/b",
                "<https://a.example/b> | https://a.example/b",
                "[https://a.example/b] | https://a.example/b",
                "HTTPS://A.example ! | HTTPS://A.example",
                "http://10.2.3.4:8080/x | http://10.2.3.4:8080/x",
                "http://[2001:db8::1]/x | http://[2001:db8::1]/x",
                "www.univ-valmont.example. | https://www.univ-valmont.example",
                "Camille <camille.roussel@univ-valmont.example>, | mailto:camille.roussel@univ-valmont.example",
                "IP:192.168.12.7. | http://192.168.12.7/",
                "(192.168.12.7) | http://192.168.12.7/",
                "10.0.0.1:8443, | http://10.0.0.1:8443/",
                "de 2001:db8:85a3::8a2e:370:7334 | http://[2001:db8:85a3::8a2e:370:7334]/",
                "2001:db8:0:0:0:0:0:1; | http://[2001:db8:0:0:0:0:0:1]/",
                "fe80::1. | http://[fe80::1]/"
            })
    void addressesBecomeLinksWithoutTheSentenceAroundThem(String text, String href) {
        assertThat(links(text)).containsExactly(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://%0aalert(1)",
                "javascript://https/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript://x.example/y",
                "file:///etc/passwd",
                "ftp://a.example/b",
                "ssh://a.example",
                "http://",
                "https://»",
                "à 10:24:30, puis 12:30",
                "carte 00:1A:2B:3C:4D:5E",
                "version 10.0.19045.1",
                "1.2.3.4.5",
                "v1.2.3.4",
                "1.2.3.4-beta",
                "300.1.1.1",
                "01.2.3.4",
                "10.0.0.1:99999",
                "std::vector et abc::def",
                "1::2::3::4",
                "a@b",
                "C:\\10.0.0.1\\x"
            })
    void nothingElseBecomesALink(String text) {
        assertThat(links(text)).isEmpty();
        assertThat(joined(text)).isEqualTo(text);
    }

    @Test
    void networksAreThereToBeCopiedButLeadNowhere() {
        assertThat(Piece.of("Ouvrir 10.2.0.0/16 et 2001:db8::/32."))
                .filteredOn(Piece::copyable)
                .containsExactly(new Piece("10.2.0.0/16", null, true), new Piece("2001:db8::/32", null, true));
    }

    @Test
    void whatOneWantsAsItIsCanBeCopied() {
        assertThat(Piece.of("https://a.example 10.0.0.1 fe80::1 a@b.example mot"))
                .filteredOn(Piece::copyable)
                .extracting(Piece::text)
                .containsExactly("https://a.example", "10.0.0.1", "fe80::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bonjour,\n\nmerci.",
                "https://a.example\nhttps://b.example !",
                "« https://c.example » ; 10.0.0.1, fe80::1 et a@b.example…",
                "<img src=x onerror=alert(1)> https://a.example/\"onmouseover=\"alert(1)",
                "\u202ehttps://a.example/gpj.exe\u202c \u0000 \ud83d\ude00https://b.example\ud83d\ude00",
                "http://a.example@evil.example/ http://[::1 ]http://]["
            })
    void thePiecesTogetherAreTheText(String text) {
        assertThat(joined(text)).isEqualTo(text);
    }

    /** The limit is far beyond what it takes; a pattern that tries again and again would take hours. */
    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "http://",
                "https://a.example/((((",
                "1.",
                "1.1.1.1",
                "a:",
                "::",
                "2001:",
                "a@",
                "@",
                ".a@b.",
                "www.",
                "(",
                "0:0:",
                "https://a.example ",
                "10.0.0.1 "
            })
    void noTextTakesLong(String part) {
        String text = part.repeat(100_000 / part.length());
        List<Piece> pieces = Piece.of(text);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream().filter(Piece::copyable)).hasSizeLessThan(1_000);
    }

    private static List<String> links(String text) {
        return Piece.of(text).stream().map(Piece::href).filter(Objects::nonNull).toList();
    }

    private static String joined(String text) {
        return Piece.of(text).stream().map(Piece::text).collect(Collectors.joining());
    }
}

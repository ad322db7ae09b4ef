package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guichet.mail.message.HtmlCleaner.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

    private static final Map<String, String> FILES = Map.of("logo@valmont", "/attachments/0123");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:alert(1)\">x</a>",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<math><mtext></p><style><!--</style><img src=x onerror=alert(1)>--></style></math>",
                "<form action=https://ailleurs.example/><input name=a><button>OK</button></form>",
                "<iframe src=https://ailleurs.example/></iframe><object data=x></object><embed src=x>",
                "<meta http-equiv=refresh content='0;url=https://ailleurs.example/'><base href=https://ailleurs.example/>",
                "<link rel=stylesheet href=https://ailleurs.example/x.css><style>@import 'https://ailleurs.example/'</style>",
                "<div style=\"background:url(https://ailleurs.example/t.gif);position:fixed;behavior:url(x)\">x</div>",
                "<table background=https://ailleurs.example/t.gif><td>x</table>",
                "<video poster=https://ailleurs.example/t.gif></video><audio src=https://ailleurs.example/></audio>",
                "<img srcset=\"https://ailleurs.example/t.gif 2x\">",
                "<p id=content class=ui-dialog name=x onclick=alert(1)>x</p>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<a href=\"/logout\">x</a><img src=\"/logout\"><a href=\"//ailleurs.example/\">x</a>"
            })
    void nothingThatActsOrFetchesIsLeft(String html) {
        String clean = HtmlCleaner.clean(html, Images.stored());

        assertThat(clean)
                .doesNotContainPattern(
                        "(?i)<(script|svg|math|form|input|button|iframe|object|embed|meta|base|link|style|video|audio)")
                .doesNotContainPattern("(?i)<[^>]*\\s(on\\w+|id|class|name|src|srcset|poster|background|action)\\s*=")
                .doesNotContainPattern("(?i)<[^>]*(javascript|vbscript|url\\(|position|behavior|logout)")
                .doesNotContain("ailleurs.example");
    }

    @Test
    void remoteImagesWaitUntilTheyAreAskedFor() {
        String html = "<p>a <img src=\"https://ailleurs.example/t.gif?a=1&amp;b=2\" alt=\"logo\" width=\"10\"></p>";
        String stored = HtmlCleaner.clean(html, Images.stored());

        assertThat(stored)
                .contains("data-remote-src=\"https://ailleurs.example/t.gif?a&#61;1&amp;b&#61;2\"")
                .doesNotContain(" src=");
        assertThat(HtmlCleaner.hasRemoteImages(stored)).isTrue();
        assertThat(HtmlCleaner.clean(stored, new Images(FILES::get, false))).isEqualTo(stored);
        assertThat(HtmlCleaner.clean(stored, new Images(FILES::get, true)))
                .contains(" src=\"https://ailleurs.example/t.gif?a&#61;1&amp;b&#61;2\"")
                .doesNotContain("data-remote-src");
    }

    @Test
    void imagesOfTheMailComeFromItsAttachments() {
        String stored = HtmlCleaner.clean(
                "<img src=\"cid:logo%40valmont\" alt=\"ours\"><img src=\"cid:absent\" alt=\"none\">", Images.stored());

        assertThat(HtmlCleaner.clean(stored, new Images(FILES::get, false)))
                .contains("src=\"/attachments/0123\"")
                .contains("alt=\"none\"")
                .doesNotContain("cid:");
    }

    @Test
    void smallEmbeddedImagesAreKept() {
        String html = "<img src=\"data:image/png;base64,iVBORw0KGgo=\">";

        assertThat(HtmlCleaner.clean(html, Images.stored())).contains("data:image/png;base64,iVBORw0KGgo&#61;");
    }

    @Test
    void linksOpenElsewhereAndTellNothing() {
        String clean = HtmlCleaner.clean(
                "<a href=\"https://www.univ-valmont.example/aide\" target=\"_top\" rel=\"opener\">aide</a> "
                        + "<a href=\"mailto:hotline@univ-valmont.example\">mail</a> <a href=\"tel:+41216920000\">tél</a>",
                Images.stored());

        assertThat(clean)
                .contains(
                        "href=\"https://www.univ-valmont.example/aide\" target=\"_blank\" rel=\"noopener noreferrer\"")
                .contains("href=\"mailto:hotline&#64;univ-valmont.example\"")
                .contains("href=\"tel:&#43;41216920000\"")
                .doesNotContain("_top", "\"opener");
    }

    @Test
    void whatMakesAMailReadableStays() {
        String clean = HtmlCleaner.clean(
                "<html><head><title>Titre</title><style>p{color:red}</style></head><body><h1>Aide</h1>"
                        + "<p style=\"color:#333;font-weight:bold;margin:0\">gras</p><ul><li>un</li></ul>"
                        + "<table border=\"1\" cellpadding=\"3\"><tr><td colspan=\"2\" align=\"center\">x</td></tr></table>"
                        + "<blockquote>cité</blockquote><font color=\"#ff0000\">rouge</font></body></html>",
                Images.stored());

        assertThat(clean)
                .startsWith("<h1>Aide</h1>")
                .contains(
                        "color:#333",
                        "font-weight:bold",
                        "<li>un</li>",
                        "colspan=\"2\"",
                        "<blockquote>cité</blockquote>")
                .doesNotContain("Titre", "p{color");
    }

    @Test
    void cleaningTwiceChangesNothing() {
        for (String name : Mails.names()) {
            String html = Mails.parse(name).body().html();
            if (html != null) {
                String once = HtmlCleaner.clean(html, Images.stored());
                assertThat(HtmlCleaner.clean(once, Images.stored())).as(name).isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=",
                "<!--",
                "&#",
                "<table><tr><td>",
                "<p style=\"color:",
                "\"'<",
                "<img src=data:image/png;base64,"
            })
    void anyAmountOfAnythingIsCleaned(String repeated) {
        String html = repeated.repeat(3_000_000 / repeated.length());

        assertThat(HtmlCleaner.clean(html, Images.stored())).hasSizeLessThan(5 * HtmlCleaner.LONGEST);
    }
}

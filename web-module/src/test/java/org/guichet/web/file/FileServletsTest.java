package org.guichet.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.ticket.AttachmentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileServletsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/svg+xml",
                "application/xhtml+xml",
                "TEXT/HTML",
                "text/javascript",
                "multipart/related",
                "application/x-shockwave-flash"
            })
    void whatABrowserCouldRunIsNotNamedAsWhatItIs(String type) {
        assertThat(AttachmentServlet.typeOf(file(type))).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "text/plain", "application/zip"})
    void theTypeOfHarmlessFilesIsTold(String type) {
        assertThat(AttachmentServlet.typeOf(file(type))).isEqualTo(type);
    }

    @Test
    void theFrameOfAMailRunsNothingAndFetchesNothingFromElsewhere() {
        assertThat(ArticleFrameServlet.policy(false))
                .contains("default-src 'none'", "script-src 'none'", "form-action 'none'", "sandbox ")
                .doesNotContain("http", "allow-scripts", "allow-forms", "allow-top-navigation");
    }

    @Test
    void imagesFromElsewhereComeOnlyWhenAskedFor() {
        assertThat(ArticleFrameServlet.policy(true))
                .contains("img-src 'self' data: https: http:;")
                .doesNotContain("allow-scripts");
    }

    private static AttachmentFile file(String type) {
        return new AttachmentFile("a", type, 1, 1);
    }
}

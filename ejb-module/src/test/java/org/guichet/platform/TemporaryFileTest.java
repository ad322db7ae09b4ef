package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TemporaryFileTest {

    private static final Instant LONG_AGO = Instant.parse("2001-09-09T01:46:40Z");

    @Test
    void itHoldsWhatAStreamHasAndIsGoneWhenTheWorkIsDone() throws IOException {
        Path path;
        try (TemporaryFile file = TemporaryFile.of(new ByteArrayInputStream(bytes("écran noir")))) {
            path = file.path();
            assertThat(Files.readString(path)).isEqualTo("écran noir");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void whatAKillLeftBehindIsDeletedAndWhatIsInUseIsNot() throws IOException {
        TemporaryFile left = TemporaryFile.create();
        Files.setLastModifiedTime(left.path(), FileTime.from(LONG_AGO));
        try (TemporaryFile inUse = TemporaryFile.create()) {
            TemporaryFile.deleteLeftovers(LONG_AGO.plusSeconds(1));

            assertThat(left.path()).doesNotExist();
            assertThat(inUse.path()).exists();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

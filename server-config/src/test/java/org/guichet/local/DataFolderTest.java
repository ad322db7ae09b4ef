package org.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void aSecondDeskOnTheSameFolderIsRefusedWithTheProcessThatHoldsIt() {
        try (DataFolder first = DataFolder.open(root)) {
            assertThatThrownBy(() -> DataFolder.open(first.root()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already running on " + root)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void theFolderIsFreeAgainAfterwards() {
        DataFolder.open(root).close();

        DataFolder again = DataFolder.open(root);

        assertThat(again.root()).isEqualTo(root);
        again.close();
    }

    @Test
    void aResetForgetsTheDataAndKeepsTheUnpackedPrograms() throws IOException {
        try (DataFolder folder = DataFolder.open(root)) {
            Files.writeString(folder.folder("database").resolve("ibdata1"), "data");
            Files.writeString(folder.folder("mariadb").resolve("mariadbd"), "program");

            folder.reset();

            assertThat(root.resolve("database")).doesNotExist();
            assertThat(root.resolve("mariadb/mariadbd")).exists();
        }
    }

    @Test
    void aFullDiskIsSaidInWords() {
        Refusal refusal = Refusal.of("Unpacking Payara Server", new IOException("/x: No space left on device"));

        assertThat(refusal).hasMessageStartingWith("The disk is full: Unpacking Payara Server was not possible.");
    }
}

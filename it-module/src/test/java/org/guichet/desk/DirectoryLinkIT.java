package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.it.Desks;
import org.guichet.it.Door;
import org.guichet.it.Impostor;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.guichet.local.peer.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Passwords go to the directory over StartTLS only, and to no server that cannot prove its name. The desk of the tests names two
 * servers, the first of which is down: whatever the other tests do goes to the second.
 */
@ExtendWith(WithDesk.class)
class DirectoryLinkIT {

    private final TestDesk desk;
    private final Door door;
    private final Directory directory;
    private final int first;

    DirectoryLinkIT(TestDesk desk) {
        this.desk = desk;
        this.door = Door.of(desk);
        this.directory = desk.local().directory();
        this.first = Desks.firstDirectory(desk.local().ports().base());
    }

    @Test
    void theSecondServerIsAskedWhileTheFirstIsDown() {
        assertThat(comesIn()).isTrue();
    }

    @Test
    void aServerUnderAnotherNameGetsNoPassword() {
        try (Impostor impostor = Impostor.underAnotherName(first)) {
            getsNoPassword(impostor);
        }
    }

    @Test
    void aServerThatDoesNotEncryptGetsNoPassword() {
        try (Impostor impostor = Impostor.inPlain(first)) {
            getsNoPassword(impostor);
        }
    }

    private void getsNoPassword(Impostor impostor) {
        directory.stop();
        try {
            assertThat(door.signIn("croussel", "guichet").body())
                    .contains("L’annuaire de l’université ne répond pas.")
                    .doesNotContain("Identifiant ou mot de passe incorrect.");
        } finally {
            directory.start();
        }
        desk.until("the second server is asked again", this::comesIn);
        assertThat(impostor.binds()).isEmpty();
    }

    private boolean comesIn() {
        return door.signIn("croussel", "guichet").status() == 303;
    }
}

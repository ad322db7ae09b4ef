package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guichet.it.Desks;
import org.guichet.it.Door;
import org.guichet.it.Door.Answer;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk that is kept to networks, behind a proxy. */
@ExtendWith(WithDesk.class)
class NetworksIT {

    private final Door door;

    NetworksIT(TestDesk desk) {
        this.door = Door.of(desk);
    }

    @Test
    void aStrangerIsToldHowToGetHereInTheirLanguageAndShownNothingElse() {
        Door stranger = door.forwarding(Desks.OUTSIDE);
        String cookie = door.session("croussel");

        for (String path : List.of("/login", "/", "/requests", "/agent", "/help", "/nowhere")) {
            assertThat(stranger.get(path, cookie)).satisfies(NetworksIT::showsTheWay);
            assertThat(stranger.get(path, "")).satisfies(NetworksIT::showsTheWay);
            assertThat(stranger.reading("en").get(path, "").body()).contains("Guichet does not open from this network");
        }
        assertThat(stranger.signIn("croussel", "guichet")).satisfies(NetworksIT::showsTheWay);
    }

    @Test
    void whoeverAsksFromAnAllowedNetworkComesIn() {
        Door inside = door.forwarding(Desks.INSIDE);

        assertThat(inside.get("/requests", inside.session("croussel")).status()).isEqualTo(200);
    }

    @Test
    void redirectsNameNoServerForOnlyTheProxyKnowsWhereItIs() {
        String cookie = door.session("hmaret");

        for (String path : List.of("/admin", "/login")) {
            assertThat(door.get(path, cookie).head()).as(path).contains("\r\nLocation: /");
        }
    }

    @Test
    void noAnswerTellsWhatServesIt() {
        String cookie = door.session("croussel");

        for (String path : List.of("/login", "/", "/requests", "/nowhere", "/api/v1/requests", "/health", "/agent")) {
            assertThat(door.get(path, cookie).head())
                    .as(path)
                    .doesNotContainIgnoringCase("\r\nServer:")
                    .doesNotContainIgnoringCase("\r\nX-Powered-By:")
                    .doesNotContainIgnoringCase("payara");
        }
    }

    private static void showsTheWay(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.head()).contains("Content-Security-Policy: ", "Cache-Control: no-store");
        assertThat(answer.body())
                .contains("Guichet ne s’ouvre pas depuis ce réseau", "VPN")
                .doesNotContain("name=\"password\"", "Camille");
    }
}

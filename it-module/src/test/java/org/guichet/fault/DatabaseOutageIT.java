package org.guichet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.guichet.it.Desks;
import org.guichet.it.Mails;
import org.guichet.it.TestDesk;
import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database ends or freezes under a desk at work: the node says so, loses nothing, and goes on by itself. */
class DatabaseOutageIT {

    private static final int BASE = 25_000;
    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final String HOTLINE = "hotline@univ-valmont.example";
    private static final Duration LIMIT_OF_A_PROBE = Duration.ofSeconds(15);

    private static TestDesk desk;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        desk = new TestDesk(LocalDesk.start(Desks.options("outage", BASE)));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aDatabaseThatWasKilledHealsAndItsMailIsFiled() {
        desk.local().database().kill();

        assertThat(get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        new Mails(desk).plain(CAMILLE, HOTLINE, "Pendant la panne", "La base est arrêtée.");
        HttpResponse<String> page = get("/login");
        assertThat(page.body()).doesNotContain("Exception", "org.guichet");

        desk.local().database().start();
        goesOn("Pendant la panne");
    }

    @Test
    void aFrozenDatabaseIsToldInTimeAndForgottenWhenItMovesAgain() throws IOException, InterruptedException {
        signal("-STOP");
        try {
            assertThat(get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(get("/health/live").statusCode()).isEqualTo(200);
            new Mails(desk).plain(CAMILLE, HOTLINE, "Pendant le gel", "La base ne dit plus rien.");
        } finally {
            signal("-CONT");
        }
        goesOn("Pendant le gel");
    }

    private void goesOn(String subject) {
        desk.until("the node is ready", () -> get("/health/ready").statusCode() == 200);
        desk.until(
                "the mail became a ticket and was answered",
                () -> desk.rows()
                                .number(
                                        "select count(*) from ticket t join outbox o on o.ticket_id = t.id"
                                                + " where o.state = 'SENT' and o.article_id is not null and t.title = ?",
                                        subject)
                        == 1);
    }

    private static void signal(String name) throws IOException, InterruptedException {
        String pid = String.valueOf(desk.local().database().process().pid());
        assertThat(new ProcessBuilder("kill", name, pid).inheritIO().start().waitFor())
                .isZero();
    }

    private HttpResponse<String> get(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(desk.url(path)))
                            .timeout(LIMIT_OF_A_PROBE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer in time: " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

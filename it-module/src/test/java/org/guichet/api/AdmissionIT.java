package org.guichet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.api.Program.Answer;
import org.guichet.it.Desks;
import org.guichet.it.Door;
import org.guichet.it.Newcomer;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes in by the API, for what, and how often. */
@ExtendWith(WithDesk.class)
class AdmissionIT {

    private static final String ALL = "READ,CREATE,CHANGE,FILES";
    private static final int LIMIT = 300;
    private static final String FORWARDED = "X-Forwarded-For";

    private final TestDesk desk;

    AdmissionIT(TestDesk desk) {
        this.desk = desk;
    }

    @Test
    void whoeverShowsNothingThatCountsIsRefusedInOneAndTheSameWay() {
        try (Newcomer someone = Newcomer.of(desk)) {
            Program expired = Program.withToken(desk, someone.login(), ALL);
            ofAll(someone, "update api_token set expires_at = utc_timestamp(6) - interval 1 second");
            List<Program> refused = List.of(
                    new Program(desk, ""),
                    expired,
                    new Program(desk, "Bearer gct_none"),
                    new Program(desk, "Bearer "),
                    new Program(desk, "Basic bm9ib2R5"),
                    Program.of(desk, "nobody"));
            List<Answer> answers =
                    refused.stream().map(program -> program.get("/me")).toList();
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
                assertThat(answer.header("Set-Cookie")).isEmpty();
            });
            assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        }
    }

    @Test
    void neitherAnswersNorRefusalsBeginASessionAndNoSessionOpensTheApi() {
        Program nadia = Program.withToken(desk, "nferrand", ALL);
        assertThat(nadia.get("/me").header("Set-Cookie")).isEmpty();
        String cookie = Door.of(desk).session("nferrand");
        assertThat(Door.of(desk).get("/api/v1/me", cookie).status()).isEqualTo(401);
        assertThat(Door.of(desk).get("/agent/queue", cookie).status()).isEqualTo(200);
    }

    @Test
    void aTokenInAnAddressIsRefusedWhateverElseIsShown() {
        Program nadia = Program.withToken(desk, "nferrand", ALL);
        for (String query : List.of("access_token=x", "q=a&token=x", "q=gct_secret", "api_key=x")) {
            assertThat(nadia.ask("GET", "/people?" + query, "", "application/json")
                            .status())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    void aTokenEndsWithTheAccountOfItsPerson() {
        Newcomer someone = Newcomer.of(desk);
        Program program = Program.withToken(desk, someone.login(), ALL);
        assertThat(program.get("/me").status()).isEqualTo(200);
        someone.close();
        wasReadLongAgo(someone);
        assertThat(program.get("/me").status()).isEqualTo(401);
    }

    @Test
    void aTokenGivesWhatItsPersonMayNowAndNotWhenItWasMade() {
        try (Newcomer someone = Newcomer.of(desk)) {
            someone.joins("support-salles");
            Program program = Program.withToken(desk, someone.login(), ALL);
            assertThat(program.get("/tickets").status()).isEqualTo(200);
            someone.leavesAll();
            wasReadLongAgo(someone);
            assertThat(program.get("/tickets").status()).isEqualTo(404);
            assertThat(program.get("/requests").status()).isEqualTo(200);
        }
    }

    @Test
    void aTokenIsGoodForItsScopesOnly() {
        Program reads = Program.withToken(desk, "nferrand", "READ");
        Program creates = Program.withToken(desk, "nferrand", "CREATE");
        assertThat(reads.get("/queues").status()).isEqualTo(200);
        assertThat(creates.get("/queues").status()).isEqualTo(403);
        assertThat(List.of(
                        reads.post("/requests", "{}"),
                        reads.post("/tickets", "{}"),
                        reads.patch("/tickets/1", "{}", "If-Match", "\"1\""),
                        reads.post("/tickets/1/articles", "{}"),
                        reads.post("/requests/1/messages", "{}"),
                        creates.post("/tickets/1/articles", "{}"),
                        reads.file("a.txt", "text/plain", InputStream.nullInputStream())))
                .extracting(Answer::status)
                .containsOnly(403);
        assertThat(reads.fetch("x").statusCode()).isEqualTo(403);
        assertThat(creates.post("/requests", "{}").status()).isEqualTo(422);
    }

    @Test
    void aProgramElsewhereIsToldSoWhateverItShows() {
        for (Program program : List.of(Program.withToken(desk, "nferrand", ALL), new Program(desk, ""))) {
            for (String path : List.of("/me", "/openapi.json", "/nowhere")) {
                Answer answer = program.ask("GET", path, "", "application/json", FORWARDED, Desks.OUTSIDE);
                assertThat(answer.status()).as(path).isEqualTo(403);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.json().getString("detail")).contains("VPN");
            }
        }
    }

    @Test
    void aTokenIsSeenToBeUsedFromTheAddressThatTheProxyTells() {
        try (Newcomer someone = Newcomer.of(desk)) {
            Program program = Program.withToken(desk, someone.login(), ALL);
            assertThat(program.ask("GET", "/me", "", "application/json", FORWARDED, Desks.INSIDE)
                            .status())
                    .isEqualTo(200);
            assertThat(desk.rows()
                            .select(
                                    "select t.used_from from api_token t join person p on p.id = t.person_id"
                                            + " where p.login = ?",
                                    someone.login()))
                    .containsExactly(Map.of("used_from", Desks.INSIDE));
        }
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToGoOnAndNobodyElseWaits() {
        Program hasty = Program.withToken(desk, "croussel", "READ");
        Answer first = hasty.get("/me");
        assertThat(first.header("RateLimit-Limit")).isEqualTo(String.valueOf(LIMIT));
        assertThat(first.header("RateLimit-Remaining")).isEqualTo(String.valueOf(LIMIT - 1));
        Answer refused = IntStream.rangeClosed(0, 2 * LIMIT)
                .mapToObj(i -> hasty.get("/me"))
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo(refused.header("RateLimit-Reset"));
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(Program.withToken(desk, "croussel", "READ").get("/me").status())
                .isEqualTo(200);
    }

    private void wasReadLongAgo(Newcomer someone) {
        desk.rows()
                .change(
                        "update person set read_at = utc_timestamp(6) - interval 1 day where login = ?",
                        someone.login());
    }

    private void ofAll(Newcomer someone, String update) {
        desk.rows().change(update + " where person_id = (select id from person where login = ?)", someone.login());
    }
}

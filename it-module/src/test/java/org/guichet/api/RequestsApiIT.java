package org.guichet.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.api.Program.Answer;
import org.guichet.it.Portal;
import org.guichet.it.TestBrowser;
import org.guichet.it.TestDesk;
import org.guichet.it.Visitor;
import org.guichet.it.WithBrowser;
import org.guichet.it.WithDesk;
import org.guichet.it.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people who ask, and their programs, do by the API. */
@ExtendWith({WithDesk.class, WithBrowser.class})
class RequestsApiIT {

    private static final String ALL = "READ,CREATE,CHANGE,FILES";

    private final TestDesk desk;
    private final TestBrowser browser;
    private final String word = "mot-" + UUID.randomUUID();
    private Program camille;
    private Program emma;
    private Program nadia;

    RequestsApiIT(TestDesk desk, TestBrowser browser) {
        this.desk = desk;
        this.browser = browser;
        camille = new Program(desk, "");
        emma = camille;
        nadia = camille;
    }

    @BeforeEach
    void programsOfTwoWhoAskAndOfAnAgent() {
        camille = Program.withToken(desk, "croussel", ALL);
        emma = Program.withToken(desk, "emorvan", ALL);
        nadia = Program.withToken(desk, "nferrand", ALL);
    }

    @Test
    @Tag("OT-11")
    void peopleOnThePagesAndProgramsWorkOnTheSameRequests() {
        try (Visitor requester = browser.visitor(desk).signIn("croussel");
                Visitor agent = browser.visitor(desk).signIn("nferrand")) {
            Portal portal = new Portal(requester);
            Workspace workspace = new Workspace(agent);

            String number = portal.ask("aide", word, "Demandé sur les pages.");
            assertThat(camille.get("/requests/" + number).json().getString("title"))
                    .isEqualTo(word);
            assertThat(nadia.get("/tickets/" + number).json().getString("title"))
                    .isEqualTo(word);
            assertThat(camille.post("/requests/" + number + "/messages", "{\"text\":\"Précisé par un programme.\"}")
                            .status())
                    .isEqualTo(201);
            for (Page page : List.of(portal.open(number), workspace.open(number))) {
                assertThat(page.content()).contains("Demandé sur les pages.", "Précisé par un programme.");
            }

            String other = String.valueOf(
                    camille.post("/requests", request("autre " + word)).number());
            workspace.press(other, "resolve", "Résolu");
            assertThat(nadia.get("/tickets/" + other).json().getString("state")).isEqualTo("RESOLVED");
            assertThat(portal.open(other).content()).contains("autre " + word);
        }
    }

    @Test
    void whatIsAskedForAgainUnderOneKeyIsMadeOnce() {
        String body = request(word);
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Answer>> asked = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> camille.post("/requests", body, "Idempotency-Key", key)))
                .limit(4)
                .toList();
        Set<String> answers = asked.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.status() + answer.body() + answer.header("Location"))
                .collect(Collectors.toSet());
        assertThat(answers).hasSize(1).first().asString().startsWith("201");
        assertThat(made()).isOne();
        assertThat(camille.post("/requests", request("autre"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(emma.post("/requests", body, "Idempotency-Key", key).status())
                .as("the key of somebody else")
                .isEqualTo(201);
        assertThat(camille.post("/requests", body).status()).isEqualTo(201);
        assertThat(made()).isEqualTo(3);
    }

    @Test
    void whatWasRefusedUnderAKeyMayBeAskedForAgain() {
        String key = UUID.randomUUID().toString();
        String body = "{\"queue\":\"hotline\",\"title\":\"%s\"}".formatted(word);
        assertThat(camille.post("/requests", body, "Idempotency-Key", key).status())
                .isEqualTo(422);
        assertThat(camille.post("/requests", request(word), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aRequesterReachesNothingOfAnotherByAnyAddress() {
        long number = camille.post("/requests", request(word)).number();
        nadia.post("/tickets/" + number + "/articles", "{\"kind\":\"NOTE\",\"text\":\"secret %s\"}".formatted(word));
        for (long asked : List.of(number, 999_999_999L)) {
            for (String path : List.of("/requests/", "/tickets/")) {
                isAbsent(emma.get(path + asked));
                isAbsent(emma.get(path + asked + (path.equals("/tickets/") ? "/articles" : "/messages")));
            }
            isAbsent(emma.post("/requests/" + asked + "/messages", "{\"text\":\"Bonjour\"}"));
            isAbsent(emma.post("/tickets/" + asked + "/articles", "{\"kind\":\"NOTE\",\"text\":\"Bonjour\"}"));
            isAbsent(emma.patch("/tickets/" + asked, "{\"title\":\"x\"}", "If-Match", "\"1\""));
        }
        for (String path : List.of("/tickets", "/people?q=rou", "/ledger")) {
            isAbsent(emma.get(path));
            isAbsent(camille.get(path));
        }
        isAbsent(emma.post("/tickets", ticket()));
        isAbsent(camille.get("/tickets/" + number));
        assertThat(emma.get("/requests").body()).doesNotContain(word);
    }

    @Test
    void aRequesterReadsNoNoteNoPriorityNoAddressAndNoAnswerThatCanBeTakenBack() {
        long number = camille.post("/requests", request(word)).number();
        String note = "note-" + UUID.randomUUID();
        String answer = "answer-" + UUID.randomUUID();
        nadia.post("/tickets/" + number + "/articles", "{\"kind\":\"NOTE\",\"text\":\"%s\"}".formatted(note));
        String reply = "{\"kind\":\"REPLY\",\"text\":\"%s\",\"to\":[\"camille.roussel@univ-valmont.example\"]}";
        assertThat(nadia.post("/tickets/" + number + "/articles", reply.formatted(answer))
                        .status())
                .isEqualTo(201);
        String messages = "/requests/" + number + "/messages";
        assertThat(camille.get(messages).body()).doesNotContain(answer, note);
        desk.until("the answer is told", () -> camille.get(messages).body().contains(answer));
        String all = camille.get(messages).body()
                + camille.get("/requests/" + number).body();
        assertThat(all).doesNotContain(note, "priority", "nadia.ferrand@");
        assertThat(nadia.get("/tickets/" + number + "/articles").body()).contains(note, answer);
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        Answer refused = camille.post("/requests", "{\"queue\":\"none\",\"titel\":\"x\",\"text\":5}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonValue::asJsonObject))
                .extracting(error -> error.getString("pointer"))
                .containsExactly("#/queue", "#/title", "#/text", "#/titel");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsOwnStatus() {
        assertThat(camille.post("/requests", "{\"queue\":").status()).isEqualTo(400);
        assertThat(camille.post("/requests", "[]").status()).isEqualTo(400);
        assertThat(camille.post("/requests", "{\"queue\":".repeat(100_000)).status())
                .isEqualTo(400);
        assertThat(camille.post("/requests", "{\"queue\":" + "[".repeat(50) + "]".repeat(50) + "}")
                        .status())
                .isEqualTo(400);
        assertThat(camille.post("/requests", " ".repeat(2_000_000)).status()).isEqualTo(413);
        assertThat(camille.ask("POST", "/requests", "<a/>", "text/xml").status())
                .isEqualTo(415);
        assertThat(camille.ask("POST", "/requests", "a=b", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(415);
        for (String query : List.of("limit=0", "limit=101", "limit=x", "cursor=x", "state=x")) {
            assertThat(camille.get("/requests?" + query).status()).as(query).isEqualTo(400);
        }
        assertThat(camille.get("/none").status()).isEqualTo(404);
        assertThat(camille.get("/requests/0x10").status()).isEqualTo(404);
    }

    @Test
    void aMessageReachesTheDeskAndTheListGoesOnFromPageToPage() {
        long first = camille.post("/requests", request(word)).number();
        long second = camille.post("/requests", request(word)).number();
        assertThat(camille.post("/requests/" + first + "/messages", "{\"text\":\"Encore %s\"}".formatted(word))
                        .status())
                .isEqualTo(201);
        assertThat(nadia.get("/tickets/" + first + "/articles").body()).contains("Encore " + word);
        Answer page = camille.get("/requests?limit=1");
        assertThat(page.json().getJsonArray("items").getJsonObject(0).getInt("number"))
                .isEqualTo((int) first);
        assertThat(page.header("Link")).matches("</api/v1/requests\\?.*cursor=.*>; rel=\"next\"");
        String next = page.header("Link").replaceFirst("^</api/v1", "").replaceFirst(">.*", "");
        assertThat(camille.get(next)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getInt("number"))
                .isEqualTo((int) second);
    }

    private static void isAbsent(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
    }

    private long made() {
        return desk.rows().number("select count(*) from ticket where title = ?", word);
    }

    private String ticket() {
        return Json.createObjectBuilder(
                        Json.createReader(new StringReader(request(word))).readObject())
                .add("requester", "camille.roussel@univ-valmont.example")
                .build()
                .toString();
    }

    private static String request(String title) {
        return Json.createObjectBuilder()
                .add("queue", "hotline")
                .add("title", title)
                .add("text", "Bonjour.")
                .build()
                .toString();
    }
}

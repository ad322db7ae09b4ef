package org.guichet.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guichet.api.Program.Answer;
import org.guichet.it.BigFile;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What agents and administrators, and their programs, do by the API. */
@ExtendWith(WithDesk.class)
class TicketsApiIT {

    private static final String ALL = "READ,CREATE,CHANGE,FILES";
    private static final String CAMILLE = "camille.roussel@univ-valmont.example";
    private static final int LARGE = 60 * 1024 * 1024;

    private final TestDesk desk;
    private final String word = "mot-" + UUID.randomUUID();
    private Program nadia;

    TicketsApiIT(TestDesk desk) {
        this.desk = desk;
        nadia = new Program(desk, "");
    }

    @BeforeEach
    void aProgramOfAnAgent() {
        nadia = Program.withToken(desk, "nferrand", ALL);
    }

    @Test
    void aTicketIsOpenedForSomebodyAndReadByAnyAgentOfItsQueue() {
        Answer made = create(word);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/api/v1/tickets/" + made.number());
        JsonObject ticket = nadia.get("/tickets/" + made.number()).json();
        assertThat(ticket.getString("title")).isEqualTo(word);
        assertThat(ticket.getJsonObject("requester").getString("name")).isEqualTo("Camille Roussel");
        assertThat(Program.withToken(desk, "croussel", ALL)
                        .get("/requests/" + made.number())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTicketIsChangedForTheVersionThatWasReadOnly() {
        String address = "/tickets/" + create(word).number();
        String read = nadia.get(address).header("ETag");
        String change = "{\"title\":\"Nouveau %s\",\"type\":\"PROBLEM\",\"impact\":\"UNIT\"}".formatted(word);
        assertThat(nadia.patch(address, change).status()).isEqualTo(428);
        assertThat(nadia.patch(address, change, "If-Match", "*").status()).isEqualTo(400);
        Answer changed = nadia.patch(address, change, "If-Match", read);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().getString("title")).isEqualTo("Nouveau " + word);
        assertThat(changed.json().getString("type")).isEqualTo("PROBLEM");
        assertThat(changed.json().getString("priority")).isEqualTo("HIGH");
        assertThat(changed.header("ETag")).isNotEqualTo(read);
        assertThat(nadia.patch(address, "{\"title\":\"Perdu\"}", "If-Match", read)
                        .status())
                .isEqualTo(412);
        assertThat(nadia.get(address).json().getString("title")).isEqualTo("Nouveau " + word);
    }

    @Test
    void ofSeveralChangesAllAreMadeOrNone() {
        String address = "/tickets/" + create(word).number();
        long camille = desk.rows().number("select id from person where login = 'croussel'");
        String change = "{\"title\":\"Autre\",\"owner\":%d}".formatted(camille);
        Answer refused =
                nadia.patch(address, change, "If-Match", nadia.get(address).header("ETag"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("type")).isEqualTo("urn:guichet:problem:ticket.ownerMayNot");
        assertThat(nadia.get(address).json().getString("title")).isEqualTo(word);
    }

    @Test
    void aTicketGoesThroughItsStates() {
        String address = "/tickets/" + create(word).number();
        long me = nadia.get("/me")
                .json()
                .getJsonObject("person")
                .getJsonNumber("id")
                .longValue();
        change(
                address,
                "{\"owner\":%d,\"state\":\"PENDING_REMINDER\",\"pendingUntil\":\"2099-01-01T00:00:00Z\"}"
                        .formatted(me));
        assertThat(nadia.get(address).json().getString("pendingUntil")).isEqualTo("2099-01-01T00:00:00Z");
        change(address, "{\"state\":\"OPEN\",\"owner\":null}");
        assertThat(nadia.get(address).json().get("owner")).isEqualTo(JsonValue.NULL);
        change(address, "{\"state\":\"RESOLVED\"}");
        change(address, "{\"state\":\"CLOSED\"}");
        assertThat(nadia.get(address).json().getString("state")).isEqualTo("CLOSED");
        Answer refused = nadia.patch(
                address,
                "{\"state\":\"MERGED\"}",
                "If-Match",
                nadia.get(address).header("ETag"));
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void whatIsNoAddressAloneGetsIntoNoMail() {
        String articles = "/tickets/" + create(word).number() + "/articles";
        for (String to : List.of(
                "a@b.example\\r\\nBcc: c@d.example", "Nom <a@b.example>", "a", "a@b.example, c@d.example", "")) {
            Answer refused =
                    nadia.post(articles, "{\"kind\":\"REPLY\",\"text\":\"Bonjour\",\"to\":[\"%s\"]}".formatted(to));
            assertThat(refused.status()).as(to).isEqualTo(422);
            assertThat(refused.body()).contains("#/to");
        }
    }

    @Test
    void theListIsFilteredSortedAndGoesOnFromPageToPage() {
        Instant before = Instant.parse(
                nadia.get("/tickets/" + create("avant " + word).number()).json().getString("lastArticleAt"));
        long first = create(word).number();
        long second = create(word).number();
        nadia.post("/tickets/" + first + "/articles", "{\"kind\":\"NOTE\",\"text\":\"Vu.\"}");
        String moved = "/tickets?state=any&sort=changed&limit=1&changed-since=" + before.plusNanos(1000);
        assertThat(numbers(moved)).containsSubsequence(second, first);
        assertThat(numbers("/tickets?sort=-created&limit=100&queue=hotline&state=NEW&owner=none"))
                .containsSubsequence(second, first);
        long camille = desk.rows().number("select id from person where login = 'croussel'");
        assertThat(nadia.get("/tickets?limit=1&sort=-created&requester=" + camille)
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
        assertThat(nadia.get("/tickets?queue=none").json().getJsonArray("items"))
                .isEmpty();
        for (String query : List.of(
                "state=x",
                "sort=x",
                "owner=x",
                "requester=-1",
                "changed-since=hier",
                "cursor=x",
                "sort=changed",
                "state=any")) {
            assertThat(nadia.get("/tickets?" + query).status()).as(query).isEqualTo(400);
        }
    }

    @Test
    void aFileOf60MegabytesGoesInAndOut() throws Exception {
        BigFile file = new BigFile("grand.bin", LARGE, 7);
        long number = create(word).number();
        Answer sent = nadia.file("grand.bin", "application/octet-stream", file.getInputStream());
        assertThat(sent.status()).isEqualTo(201);
        attach(number, sent.json().getString("file"));
        try (InputStream fetched =
                nadia.fetch(attachment(number).getString("id")).body()) {
            assertThat(BigFile.sha256(fetched)).isEqualTo(file.sha256());
        }
        Answer tooLarge =
                nadia.file("trop.bin", "application/octet-stream", new BigFile("t", 70_000_000, 1).getInputStream());
        assertThat(tooLarge.status()).isEqualTo(413);
    }

    @Test
    void aFileIsForWhoeverSentItAndItsNameEndsNoHeader() {
        long number = create(word).number();
        String file = sent("a%0d%0aX-Evil:%201%22%3b.html", "text/html").json().getString("file");
        Program other = Program.withToken(desk, "lmartin", ALL);
        assertThat(other.post(
                                "/requests",
                                "{\"queue\":\"hotline\",\"title\":\"a\",\"text\":\"b\",\"files\":[\"%s\"]}"
                                        .formatted(file))
                        .status())
                .isEqualTo(422);
        attach(number, file);
        HttpResponse<InputStream> fetched = nadia.fetch(attachment(number).getString("id"));
        assertThat(fetched.headers().map()).doesNotContainKey("x-evil");
        assertThat(fetched.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .doesNotContain("\n");
        assertThat(Program.withToken(desk, "croussel", ALL)
                        .fetch(attachment(number).getString("id"))
                        .statusCode())
                .as("a file of a note")
                .isEqualTo(404);
        assertThat(sent("a.txt", "application/x-www-form-urlencoded").status()).isEqualTo(415);
        assertThat(sent("", "text/plain").status()).isEqualTo(400);
    }

    @Test
    void theLedgerIsForAdministrators() {
        Program helene = Program.withToken(desk, "hmaret", ALL);
        assertThat(helene.get("/ledger?fate=FILED").status()).isEqualTo(200);
        assertThat(helene.get("/ledger?fate=x").status()).isEqualTo(400);
        assertThat(helene.get("/ledger?cursor=x").status()).isEqualTo(400);
        assertThat(nadia.get("/ledger").status()).isEqualTo(404);
        assertThat(helene.get("/tickets").status()).isIn(200, 404);
    }

    private List<Long> numbers(String address) {
        List<Long> numbers = new ArrayList<>();
        String next = address;
        for (int page = 0; page < 100 && !next.isEmpty(); page++) {
            Answer answer = nadia.get(next);
            answer.json().getJsonArray("items").getValuesAs(JsonValue::asJsonObject).stream()
                    .filter(row -> row.getString("title").equals(word))
                    .forEach(row -> numbers.add(row.getJsonNumber("number").longValue()));
            next = answer.header("Link").replaceFirst("^</api/v1", "").replaceFirst(">.*", "");
        }
        return numbers;
    }

    private Answer sent(String name, String type) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return nadia.file(name, type, new ByteArrayInputStream(bytes));
    }

    private void attach(long number, String file) {
        String note = "{\"kind\":\"NOTE\",\"text\":\"Voici.\",\"files\":[\"%s\"]}".formatted(file);
        assertThat(nadia.post("/tickets/" + number + "/articles", note).status())
                .isEqualTo(201);
    }

    private JsonObject attachment(long number) {
        return nadia
                .get("/tickets/" + number + "/articles")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonValue::asJsonObject)
                .stream()
                .flatMap(article -> article.getJsonArray("attachments").getValuesAs(JsonValue::asJsonObject).stream())
                .findFirst()
                .orElseThrow();
    }

    private void change(String address, String wishes) {
        Answer changed =
                nadia.patch(address, wishes, "If-Match", nadia.get(address).header("ETag"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    private Answer create(String title) {
        return nadia.post(
                "/tickets",
                "{\"queue\":\"hotline\",\"title\":\"%s\",\"text\":\"Au téléphone.\",\"requester\":\"%s\"}"
                        .formatted(title, CAMILLE));
    }
}

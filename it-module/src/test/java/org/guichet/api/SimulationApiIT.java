package org.guichet.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.guichet.api.Program.Answer;
import org.guichet.it.Rows;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs ask calendars what they would make of a ticket. */
@ExtendWith(WithDesk.class)
class SimulationApiIT {

    private static final String OFFICE =
            "{\"zone\":\"Europe/Paris\",\"week\":{\"FRIDAY\":[\"07:30-12:00\",\"13:00-17:00\"],"
                    + "\"MONDAY\":[\"07:30-18:30\"]},\"closedDays\":[{\"date\":\"2026-11-23\"},{\"yearly\":\"--12-25\"},{\"easter\":1}],"
                    + "\"exceptions\":[{\"first\":\"2026-11-27\",\"hours\":[\"10:00-11:00\"]}]}";
    private static final String FRIDAY = "\"start\":\"2026-11-20T15:10:00Z\"";

    private final TestDesk desk;
    private Program nadia;

    SimulationApiIT(TestDesk desk) {
        this.desk = desk;
        nadia = new Program(desk, "");
    }

    @BeforeEach
    void aProgramOfAnAgent() {
        nadia = Program.withToken(desk, "nferrand", "READ");
    }

    @Test
    void aCalendarThatComesWithTheQuestionSaysWhenEachTargetIsDueAndWhatCounts() {
        JsonObject answer = ask("{\"calendar\":" + OFFICE + "," + FRIDAY
                        + ",\"end\":\"2026-11-27T10:00:00Z\",\"targets\":["
                        + "{\"measure\":\"WORKING_MINUTES\",\"amount\":80},"
                        + "{\"measure\":\"HOURS_ON_WORKING_DAYS\",\"amount\":24},"
                        + "{\"measure\":\"WORKING_DAYS\",\"amount\":1}]}")
                .json();

        assertThat(answer.getJsonArray("targets").getValuesAs(JsonValue::asJsonObject))
                .extracting(due -> due.getString("due"))
                .containsExactly("2026-11-27T09:30:00Z", "2026-11-27T15:10:00Z", "2026-11-27T10:00:00Z");
        assertThat(answer.getJsonObject("between").getInt("workingMinutes")).isEqualTo(110);
        assertThat(answer.getJsonObject("between").getInt("workingDays")).isEqualTo(2);
    }

    @Test
    void aCalendarOfTheDeskIsAskedByItsNumberAndByItsName() {
        JsonObject calendar =
                nadia.get("/calendars").json().getJsonArray("items").getJsonObject(0);
        String targets = "\"targets\":[{\"measure\":\"WORKING_DAYS\",\"amount\":5}]";
        String byNumber = ask("{\"calendar\":" + calendar.getInt("id") + "," + FRIDAY + "," + targets + "}")
                .body();

        assertThat(ask("{\"calendar\":\"" + calendar.getJsonObject("name").getString("fr") + "\"," + FRIDAY + ","
                                + targets + "}")
                        .body())
                .isEqualTo(byNumber);
        String definition = "{\"zone\":\"%s\",\"week\":%s,\"closedDays\":%s,\"exceptions\":%s}"
                .formatted(
                        calendar.getString("zone"),
                        calendar.get("week"),
                        calendar.get("closedDays"),
                        calendar.get("exceptions"));
        assertThat(ask("{\"calendar\":" + definition + "," + FRIDAY + "," + targets + "}")
                        .body())
                .as("what is read can be sent")
                .isEqualTo(byNumber);
    }

    @Test
    void eachMistakeIsToldAtItsPlaceInTheCalendar() {
        Answer refused = nadia.post(
                "/sla/simulation",
                "{\"calendar\":{\"zone\":\"Mars/Olympus\",\"week\":{\"MONDAY\":[\"18:00-08:00\"],\"LUNDI\":[]},"
                        + "\"closedDays\":[{\"yearly\":\"25/12\"},{},{\"date\":\"demain\"}],\"exceptions\":[{\"first\":\"demain\"}]},"
                        + "\"targets\":[{\"measure\":\"MOONS\",\"amount\":0}]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonValue::asJsonObject))
                .extracting(error -> error.getString("pointer"))
                .containsExactlyInAnyOrder(
                        "#/calendar/zone",
                        "#/calendar/week/MONDAY",
                        "#/calendar/week/LUNDI",
                        "#/calendar/closedDays/0/yearly",
                        "#/calendar/closedDays/1/date",
                        "#/calendar/closedDays/2/date",
                        "#/calendar/exceptions/0/first",
                        "#/start",
                        "#/targets/0/measure",
                        "#/targets/0/amount");
        for (String asked : List.of(
                "{\"calendar\":{\"zone\":\"UTC\",\"closedDays\":[{\"easter\":1},{\"easter\":1}]}," + FRIDAY + "}",
                "{" + FRIDAY + "}",
                "{\"calendar\":\"Sans nom\"," + FRIDAY + "}",
                "{\"calendar\":" + OFFICE + "," + FRIDAY + ",\"end\":\"2020-01-01T00:00:00Z\"}",
                "{\"calendar\":" + OFFICE + ",\"start\":\"9999-01-01T00:00:00Z\"}")) {
            assertThat(nadia.post("/sla/simulation", asked).status()).as(asked).isEqualTo(422);
        }
    }

    @Test
    void calendarsAreForAgentsAndAdministrators() {
        Program camille = Program.withToken(desk, "croussel", "READ");
        String asked = "{\"calendar\":" + OFFICE + "," + FRIDAY + "}";

        assertThat(camille.get("/calendars").status()).isEqualTo(404);
        assertThat(camille.post("/sla/simulation", asked).status()).isEqualTo(404);
        assertThat(nadia.post("/sla/simulation", "{\"calendar\":999999," + FRIDAY + "}")
                        .status())
                .isEqualTo(404);
        assertThat(Program.withToken(desk, "hmaret", "READ").get("/calendars").status())
                .isEqualTo(200);
    }

    @Test
    void theCalendarOfADeskThatIsClosedSaysWhoseItIs() {
        String code = "d" + UUID.randomUUID().toString().substring(0, 8);
        Rows rows = desk.rows();
        rows.change("insert into desk (code, name_fr, name_en, is_active) values (?, 'Clos', 'Closed', false)", code);
        rows.change(
                "insert into calendar (desk_id, name_fr, name_en) select id, code, code from desk where code = ?",
                code);
        rows.change(
                "insert into calendar_version (calendar_id, valid_from, definition) select c.id, v.valid_from, v.definition"
                        + " from calendar c join (select * from calendar_version limit 1) v where c.name_fr = ?",
                code);

        assertThat(Program.withToken(desk, "hmaret", "READ")
                        .get("/calendars")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonValue::asJsonObject))
                .filteredOn(calendar ->
                        calendar.getJsonObject("name").getString("fr").equals(code))
                .extracting(calendar -> calendar.getString("desk"))
                .containsExactly(code);
    }

    private Answer ask(String question) {
        Answer answer = nadia.post("/sla/simulation", question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}

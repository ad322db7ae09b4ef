package org.guichet.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final int ROOM = 10;

    @Test
    void fieldsAreReadInTheirShape() {
        Body body = body(
                "{\"text\":\"Été\",\"number\":5,\"at\":\"2026-11-19T10:15:00Z\",\"day\":\"MONDAY\",\"list\":[\"a\"]}");
        assertThat(body.text("text", ROOM)).isEqualTo("Été");
        assertThat(body.number("number")).isEqualTo(5);
        assertThat(body.instant("at")).isEqualTo(Instant.parse("2026-11-19T10:15:00Z"));
        assertThat(body.choice("day", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(body.texts("list", 1)).containsExactly("a");
        body.end();
    }

    @Test
    void whatIsNotThereOrNullIsNone() {
        Body body = body("{\"text\":null}");
        assertThat(body.textOrNone("text", ROOM)).isNull();
        assertThat(body.number("number")).isNull();
        assertThat(body.instant("at")).isNull();
        assertThat(body.choice("day", DayOfWeek.class)).isNull();
        assertThat(body.texts("list", 1)).isEmpty();
        assertThat(body.has("text")).isTrue();
        assertThat(body.has("number")).isFalse();
        body.end();
    }

    @Test
    void eachMistakeIsToldOnceAtItsField() {
        Body body = body(
                "{\"text\":5,\"number\":1.5,\"at\":\"hier\",\"day\":\"LUNDI\",\"list\":[1],\"long\":\"%s\",\"a/b~c\":1}"
                        .formatted("x".repeat(ROOM + 1)));
        body.text("text", ROOM);
        body.text("missing", ROOM);
        body.number("number");
        body.instant("at");
        body.choice("day", DayOfWeek.class);
        body.texts("list", 1);
        body.textOrNone("long", ROOM);
        assertThat(mistakes(body))
                .extracting(Mistake::pointer)
                .containsExactly("#/text", "#/missing", "#/number", "#/at", "#/day", "#/list", "#/long", "#/a~1b~0c");
    }

    @Test
    void mistakesWithinPartsAreToldWithTheWayToThem() {
        Body body =
                body("{\"one\":{\"at\":\"hier\",\"x\":1},\"many\":[{},{\"number\":\"5\"}],\"none\":[5],\"text\":{}}");
        assertThat(body.is("one", JsonValue.ValueType.OBJECT)).isTrue();
        Body one = Objects.requireNonNull(body.part("one"));
        one.instant("at");
        assertThat(one.isWrong("at")).isTrue();
        body.parts("many", 2).forEach(part -> part.number("number"));
        assertThat(body.parts("none", ROOM)).isEmpty();
        assertThat(body.part("missing")).isNull();
        body.text("text", ROOM);
        assertThat(mistakes(body))
                .extracting(Mistake::pointer)
                .containsExactly("#/one/at", "#/many/1/number", "#/none", "#/text", "#/one/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "5",
                "nothing",
                "{\"a\":1}}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}"
            })
    void whatIsNoFlatObjectIsRefused(String sent) {
        assertThatThrownBy(() -> body(sent)).isInstanceOf(ProblemException.class);
    }

    private static List<Mistake> mistakes(Body body) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, body::end);
        return thrown.problem().mistakes();
    }

    private static Body body(String sent) {
        return BodyReader.read(sent.getBytes(StandardCharsets.UTF_8));
    }
}

package org.guichet.web.api;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.guichet.desk.Name;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/** Builds an answer field by field, in a fixed order; what is none is {@code null}, never left out. */
final class Json {

    private final JsonObjectBuilder fields = JSON.createObjectBuilder();

    static Json object() {
        return new Json();
    }

    static <T> JsonArray array(Collection<T> values, Function<T, ? extends JsonValue> form) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(form.apply(value)));
        return array.build();
    }

    static JsonArray texts(List<String> values) {
        return array(values, JSON::createValue);
    }

    static JsonValue person(@Nullable PersonRef person) {
        return person == null
                ? JsonValue.NULL
                : object().with("id", person.id())
                        .with("name", person.displayName())
                        .build();
    }

    Json with(String name, @Nullable String value) {
        return with(name, value == null ? JsonValue.NULL : JSON.createValue(value));
    }

    Json with(String name, @Nullable Long value) {
        return with(name, value == null ? JsonValue.NULL : JSON.createValue(value));
    }

    Json with(String name, int value) {
        return with(name, Long.valueOf(value));
    }

    Json with(String name, boolean value) {
        return with(name, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    /** Adds the word of an enum. */
    Json with(String name, Enum<?> value) {
        return with(name, value.name());
    }

    /** Adds an instant as ISO 8601 has it, in UTC. */
    Json with(String name, @Nullable Instant value) {
        return with(name, value == null ? null : value.toString());
    }

    /** Adds what something is called, in both languages. */
    Json with(String name, Name value) {
        return with(name, object().with("fr", value.fr()).with("en", value.en()).build());
    }

    Json with(String name, JsonValue value) {
        fields.add(name, value);
        return this;
    }

    JsonObject build() {
        return fields.build();
    }
}

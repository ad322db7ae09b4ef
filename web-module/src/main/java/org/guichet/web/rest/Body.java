package org.guichet.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that a program sent. Each field is asked for by its name and shape; {@link #end} then tells of all mistakes at
 * once, and of fields that nobody asked for: a field that is misspelt shall not be lost silently.
 */
public final class Body {

    private final JsonObject json;
    private final String pointer;
    private final List<Mistake> mistakes;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Body> parts = new ArrayList<>();

    public Body(JsonObject json) {
        this(json, "#/", new ArrayList<>());
    }

    /** A part of what was sent; its mistakes are told with those of the whole. */
    private Body(JsonObject json, String pointer, List<Mistake> mistakes) {
        this.json = json;
        this.pointer = pointer;
        this.mistakes = mistakes;
    }

    /** Returns all of it, the same text for the same things. */
    public String all() {
        return json.toString();
    }

    /** Returns whether a field is there, though it may be null. */
    public boolean has(String name) {
        return json.containsKey(name);
    }

    /** Returns words that must be there. */
    public String text(String name, int most) {
        String text = Objects.requireNonNullElse(textOrNone(name, most), "");
        if (text.isBlank() && !isWrong(name)) {
            wrong(name, "is required");
        }
        return text;
    }

    public @Nullable String textOrNone(String name, int most) {
        String text = read(name, JsonString.class, "must be a text", JsonString::getString);
        if (text != null && text.length() > most) {
            wrong(name, "has more than " + most + " characters");
            return null;
        }
        return text;
    }

    public @Nullable Long number(String name) {
        return read(name, JsonNumber.class, "must be a whole number", JsonNumber::longValueExact);
    }

    public @Nullable Instant instant(String name) {
        return read(name, JsonString.class, "must be an instant in UTC such as 2026-11-19T10:15:00Z", text -> {
            try {
                return Instant.parse(text.getString());
            } catch (DateTimeParseException e) {
                throw new ArithmeticException(e.getMessage());
            }
        });
    }

    /** Returns one of the words of an enum, or none if the field is not there. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> of) {
        List<String> words =
                Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
        String word = read(name, JsonString.class, "must be one of " + words, JsonString::getString);
        if (word != null && !words.contains(word)) {
            wrong(name, "must be one of " + words);
            return null;
        }
        return word == null ? null : Enum.valueOf(of, word);
    }

    /** Returns a list of texts; empty if the field is not there. */
    public List<String> texts(String name, int most) {
        JsonArray array = read(name, JsonArray.class, "must be a list of texts", list -> list);
        if (array == null) {
            return List.of();
        }
        if (array.size() > most || array.stream().anyMatch(one -> !(one instanceof JsonString))) {
            wrong(name, "must be a list of at most " + most + " texts");
            return List.of();
        }
        return array.getValuesAs(JsonString::getString);
    }

    /** Returns an object within, or none if the field is not there; {@link #end} of the whole tells of its mistakes too. */
    public @Nullable Body part(String name) {
        return read(name, JsonObject.class, "must be an object", object -> part(name, object));
    }

    /** Returns a list of objects; empty if the field is not there. */
    public List<Body> parts(String name, int most) {
        JsonArray array = read(name, JsonArray.class, "must be a list of objects", list -> list);
        if (array == null) {
            return List.of();
        }
        if (array.size() > most || array.stream().anyMatch(one -> !(one instanceof JsonObject))) {
            wrong(name, "must be a list of at most " + most + " objects");
            return List.of();
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> part(name + "/" + i, array.getJsonObject(i)))
                .toList();
    }

    private Body part(String name, JsonObject object) {
        Body part = new Body(object, pointer + name + "/", mistakes);
        parts.add(part);
        return part;
    }

    /** Returns whether a field is of a JSON type. */
    public boolean is(String name, JsonValue.ValueType type) {
        JsonValue value = json.get(name);
        return value != null && value.getValueType() == type;
    }

    /** Returns whether anything was said already, of whatever part. */
    public boolean isWrong() {
        return !mistakes.isEmpty();
    }

    /** Returns whether something was said of a field already. */
    public boolean isWrong(String name) {
        return mistakes.stream().anyMatch(mistake -> mistake.pointer().equals(pointer + name));
    }

    /** Says that a field is not as it should be; {@link #end} tells the program. */
    public void wrong(String name, String detail) {
        mistakes.add(new Mistake(pointer + name, detail));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException if anything was wrong
     */
    public void end() {
        tellUnknown();
        if (!mistakes.isEmpty()) {
            throw new ProblemException(Problem.ofMistakes(mistakes));
        }
    }

    private void tellUnknown() {
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> wrong(
                        name.replace("~", "~0").replace("/", "~1"),
                        "is not known here; known are " + String.join(", ", known)));
        parts.forEach(Body::tellUnknown);
    }

    private <J extends JsonValue, T> @Nullable T read(
            String name, Class<J> shape, String expectation, Function<J, T> reading) {
        known.add(name);
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        try {
            return reading.apply(shape.cast(value));
        } catch (ClassCastException | ArithmeticException otherShape) {
            wrong(name, expectation);
            return null;
        }
    }
}

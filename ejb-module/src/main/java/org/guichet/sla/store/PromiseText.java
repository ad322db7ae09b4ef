package org.guichet.sla.store;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.guichet.sla.ClockKind;
import org.guichet.sla.Measure;
import org.guichet.sla.PromiseTarget;
import org.guichet.sla.Target;
import org.guichet.ticket.Priority;

/** Targets as the database keeps them. */
final class PromiseText {

    private PromiseText() {}

    static String of(List<PromiseTarget> targets) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (PromiseTarget one : targets) {
            JsonObjectBuilder object = JSON.createObjectBuilder()
                    .add("kind", one.kind().name())
                    .add("measure", one.target().measure().name())
                    .add("amount", one.target().amount());
            Priority priority = one.priority();
            if (priority != null) {
                object.add("priority", priority.name());
            }
            all.add(object);
        }
        return all.build().toString();
    }

    static List<PromiseTarget> parse(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(PromiseText::target)
                    .toList();
        }
    }

    private static PromiseTarget target(JsonObject object) {
        String priority = object.getString("priority", "");
        return new PromiseTarget(
                ClockKind.valueOf(object.getString("kind")),
                priority.isEmpty() ? null : Priority.valueOf(priority),
                new Target(Measure.valueOf(object.getString("measure")), object.getInt("amount")));
    }
}

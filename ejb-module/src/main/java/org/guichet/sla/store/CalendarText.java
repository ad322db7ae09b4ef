package org.guichet.sla.store;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarException;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;

/** A calendar as the database keeps it: whole, because it is read and replaced as a whole. */
final class CalendarText {

    private CalendarText() {}

    static String of(CalendarDefinition calendar) {
        JsonObjectBuilder week = JSON.createObjectBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeRange> hours = calendar.week().getOrDefault(day, List.of());
            if (!hours.isEmpty()) {
                week.add(day.name(), ranges(hours));
            }
        }
        JsonArrayBuilder closed = JSON.createArrayBuilder();
        calendar.closedDays().forEach(day -> closed.add(closedDay(day)));
        JsonArrayBuilder exceptions = JSON.createArrayBuilder();
        calendar.exceptions()
                .forEach(one -> exceptions.add(named(one.name())
                        .add("first", one.first().toString())
                        .add("last", one.last().toString())
                        .add("hours", ranges(one.ranges()))));
        return JSON.createObjectBuilder()
                .add("zone", calendar.zone().getId())
                .add("week", week)
                .add("closedDays", closed)
                .add("exceptions", exceptions)
                .build()
                .toString();
    }

    static CalendarDefinition parse(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
            JsonObject days = object.getJsonObject("week");
            days.keySet().forEach(day -> week.put(DayOfWeek.valueOf(day), ranges(days.getJsonArray(day))));
            return new CalendarDefinition(
                    ZoneId.of(object.getString("zone")),
                    week,
                    object.getJsonArray("closedDays").getValuesAs(JsonObject.class).stream()
                            .map(CalendarText::closedDay)
                            .toList(),
                    object.getJsonArray("exceptions").getValuesAs(JsonObject.class).stream()
                            .map(CalendarText::exception)
                            .toList());
        }
    }

    private static JsonObjectBuilder named(Name name) {
        return JSON.createObjectBuilder().add("fr", name.fr()).add("en", name.en());
    }

    private static Name name(JsonObject object) {
        return new Name(object.getString("fr"), object.getString("en"));
    }

    private static JsonObjectBuilder closedDay(ClosedDay day) {
        JsonObjectBuilder object = named(day.name());
        if (day instanceof ClosedDay.Once once) {
            return object.add("date", once.date().toString());
        }
        if (day instanceof ClosedDay.Yearly yearly) {
            return object.add("yearly", yearly.day().toString());
        }
        return object.add("easter", ((ClosedDay.AroundEaster) day).days());
    }

    private static ClosedDay closedDay(JsonObject object) {
        Name name = name(object);
        if (object.containsKey("date")) {
            return new ClosedDay.Once(LocalDate.parse(object.getString("date")), name);
        }
        if (object.containsKey("yearly")) {
            return new ClosedDay.Yearly(MonthDay.parse(object.getString("yearly")), name);
        }
        return new ClosedDay.AroundEaster(object.getInt("easter"), name);
    }

    private static CalendarException exception(JsonObject object) {
        return new CalendarException(
                LocalDate.parse(object.getString("first")),
                LocalDate.parse(object.getString("last")),
                ranges(object.getJsonArray("hours")),
                name(object));
    }

    private static JsonArrayBuilder ranges(List<TimeRange> hours) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        hours.forEach(range -> all.add(range.opens() + '-' + range.closes()));
        return all;
    }

    private static List<TimeRange> ranges(JsonArray hours) {
        return hours.getValuesAs(JsonString.class).stream()
                .map(range -> range.getString().split("-", 2))
                .map(ends -> TimeRange.of(ends[0], ends[1]))
                .toList();
    }
}

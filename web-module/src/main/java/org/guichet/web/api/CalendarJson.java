package org.guichet.web.api;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.util.List;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarException;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;

/** A calendar as programs get it; {@link CalendarReader} takes the same. */
final class CalendarJson {

    private CalendarJson() {}

    /** Adds zone, week, closed days and exceptions. */
    static Json with(Json json, CalendarDefinition calendar) {
        return json.with("zone", calendar.zone().getId())
                .with("week", week(calendar))
                .with("closedDays", Json.array(calendar.closedDays(), CalendarJson::closedDay))
                .with("exceptions", Json.array(calendar.exceptions(), CalendarJson::exception));
    }

    private static JsonObject week(CalendarDefinition calendar) {
        JsonObjectBuilder week = JSON.createObjectBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(day.name(), hours(calendar.week().getOrDefault(day, List.of())));
        }
        return week.build();
    }

    private static JsonObject closedDay(ClosedDay day) {
        Json json = Json.object().with("name", day.name());
        if (day instanceof ClosedDay.Once once) {
            return json.with("date", once.date().toString()).build();
        }
        if (day instanceof ClosedDay.Yearly yearly) {
            return json.with("yearly", yearly.day().toString()).build();
        }
        return json.with("easter", ((ClosedDay.AroundEaster) day).days()).build();
    }

    private static JsonObject exception(CalendarException exception) {
        return Json.object()
                .with("name", exception.name())
                .with("first", exception.first().toString())
                .with("last", exception.last().toString())
                .with("hours", hours(exception.ranges()))
                .build();
    }

    private static JsonArray hours(List<TimeRange> ranges) {
        return Json.texts(ranges.stream()
                .map(range -> range.opens() + '-' + range.closes())
                .toList());
    }
}

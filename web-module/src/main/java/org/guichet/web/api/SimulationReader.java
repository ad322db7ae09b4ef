package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue.ValueType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.Measure;
import org.guichet.sla.Simulation;
import org.guichet.sla.SimulationService;
import org.guichet.sla.Target;
import org.guichet.web.rest.Body;
import org.jspecify.annotations.Nullable;

/** Reads a question to a calendar: to one that exists, by its number or its name, or to one that comes with the question. */
@ApplicationScoped
class SimulationReader {

    private static final String CALENDAR = "calendar";
    private static final int MOST_TARGETS = 10;
    private static final int MOST = 1_000_000;

    @EJB
    private SimulationService simulations;

    Simulation read(Body body) {
        boolean inline = body.is(CALENDAR, ValueType.OBJECT);
        Body part = inline ? body.part(CALENDAR) : null;
        CalendarDefinition calendar = part == null ? null : CalendarReader.read(part);
        Long id = inline ? null : known(body);
        Instant start = body.instant("start");
        if (start == null && !body.isWrong("start")) {
            body.wrong("start", "is required");
        }
        Instant end = body.instant("end");
        List<Target> targets = body.parts("targets", MOST_TARGETS).stream()
                .map(SimulationReader::target)
                .toList();
        body.end();
        return new Simulation(id, calendar, Objects.requireNonNull(start), end, targets);
    }

    private @Nullable Long known(Body body) {
        if (body.is(CALENDAR, ValueType.NUMBER)) {
            return body.number(CALENDAR);
        }
        String name = body.text(CALENDAR, Limits.TITLE);
        List<Long> ids = simulations.calendars().stream()
                .filter(one -> isCalled(one, name))
                .map(CalendarInfo::id)
                .toList();
        if (ids.size() == 1) {
            return ids.get(0);
        }
        if (!body.isWrong(CALENDAR)) {
            body.wrong(
                    CALENDAR,
                    ids.isEmpty()
                            ? "must be the id or the name of a calendar, or a calendar"
                            : "has a name that several calendars have; ask by one of the ids " + ids);
        }
        return null;
    }

    private static boolean isCalled(CalendarInfo calendar, String name) {
        return calendar.setup().name().fr().equals(name)
                || calendar.setup().name().en().equals(name);
    }

    private static Target target(Body target) {
        Measure measure = target.choice("measure", Measure.class);
        Long amount = target.number("amount");
        if (measure == null && !target.isWrong("measure")) {
            target.wrong("measure", "is required");
        }
        boolean possible = amount != null && amount > 0 && amount <= MOST;
        if (!possible && !target.isWrong("amount")) {
            target.wrong("amount", "must be a number from 1 to " + MOST);
        }
        return new Target(
                Objects.requireNonNullElse(measure, Measure.WORKING_DAYS),
                possible ? Math.toIntExact(Objects.requireNonNull(amount)) : 1);
    }
}

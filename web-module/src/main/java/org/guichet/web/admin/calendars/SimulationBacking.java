package org.guichet.web.admin.calendars;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guichet.platform.DomainException;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.Measure;
import org.guichet.sla.SimulatedDay;
import org.guichet.sla.Simulation;
import org.guichet.sla.SimulationAnswer;
import org.guichet.sla.SimulationService;
import org.guichet.sla.Target;
import org.guichet.web.admin.Amounts;
import org.guichet.web.faces.FieldReader;
import org.guichet.web.look.House;
import org.jspecify.annotations.Nullable;

/** The box in which a calendar is tried, as it is filled in: when would it be due, and how much of a time counts. */
@Named("simulation")
@RequestScoped
public class SimulationBacking {

    private static final int TOLD = 4;

    /** As the browser's own field gives it. */
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @EJB
    private SimulationService service;

    @Inject
    private CalendarWords words;

    @Inject
    private House house;

    @Inject
    private Clock clock;

    private @Nullable String start;
    private @Nullable String end;
    private @Nullable String amount = "4:00";
    private Measure measure = Measure.WORKING_MINUTES;
    private @Nullable SimulationAnswer answer;

    @PostConstruct
    void begin() {
        start = WALL.withZone(house.getZone()).format(clock.instant());
    }

    public void run(CalendarForm form) {
        CalendarDefinition calendar = form.definition();
        FieldReader reader = new FieldReader();
        Instant from = reader.read("start", () -> instant(start, calendar.zone()));
        Instant to = NamedForm.isEmpty(end) ? null : reader.read("end", () -> instant(end, calendar.zone()));
        Target target = reader.read("amount", () -> Amounts.target(measure, amount));
        answer = service.simulate(reader.whole(() -> new Simulation(
                null, calendar, Objects.requireNonNull(from), to, List.of(Objects.requireNonNull(target)))));
    }

    private static Instant instant(@Nullable String wall, ZoneId zone) {
        try {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME
                    .withZone(zone)
                    .parse(Objects.toString(wall, ""), Instant::from);
        } catch (DateTimeException notOne) {
            throw new DomainException("when.wrong");
        }
    }

    /** Returns how working time adds up: {@code 0 h 50 vendredi, 3 h 10 lundi}; nothing where that would be long. */
    public String getWay() {
        List<SimulatedDay> days = answer == null
                ? List.of()
                : answer.dues().get(0).days().stream()
                        .filter(day -> day.minutes() > 0)
                        .toList();
        return days.size() > TOLD
                ? ""
                : days.stream()
                        .map(day -> words.length(day.minutes()) + " "
                                + words.day(day.date().getDayOfWeek()))
                        .collect(Collectors.joining(", "));
    }

    public @Nullable SimulationAnswer getAnswer() {
        return answer;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }

    public @Nullable String getEnd() {
        return end;
    }

    public void setEnd(@Nullable String end) {
        this.end = end;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }
}

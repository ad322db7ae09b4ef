package org.guichet.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How promises are kept. */
@ApplicationScoped
public class SlaSettings {

    @Inject
    @ConfigProperty(name = "guichet.sla.opens", defaultValue = "08:00")
    private String opens;

    @Inject
    @ConfigProperty(name = "guichet.sla.closes", defaultValue = "18:00")
    private String closes;

    @Inject
    @ConfigProperty(name = "guichet.sla.sweep-seconds", defaultValue = "5")
    private int sweepSeconds;

    /** Returns when a desk is open that has no calendar yet: on weekdays. */
    public CalendarDefinition usualCalendar(ZoneId zone) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = DayOfWeek.MONDAY.getValue(); day <= DayOfWeek.FRIDAY.getValue(); day++) {
            week.put(DayOfWeek.of(day), List.of(TimeRange.of(opens, closes)));
        }
        return new CalendarDefinition(zone, week, List.of(), List.of());
    }

    /** Returns how long it takes at most until what was missed is seen to be. */
    public Duration sweepEvery() {
        return Duration.ofSeconds(sweepSeconds);
    }
}

package org.guichet.web.admin.calendars;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.sla.TimeRange;
import org.guichet.web.faces.FieldReader;

/** The hours of one day of the week, as they are filled in. */
public class DayForm {

    private static final int RANGES = 3;

    private final DayOfWeek day;
    private final List<RangeForm> ranges;

    private DayForm(DayOfWeek day, List<RangeForm> ranges) {
        this.day = day;
        this.ranges = ranges;
    }

    static List<DayForm> of(Map<DayOfWeek, List<TimeRange>> week) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new DayForm(day, RangeForm.of(week.getOrDefault(day, List.of()), RANGES)))
                .toList();
    }

    static Map<DayOfWeek, List<TimeRange>> read(List<DayForm> days, FieldReader reader) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < days.size(); i++) {
            week.put(days.get(i).day, RangeForm.read(days.get(i).ranges, "days:" + i, reader));
        }
        return week;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public List<RangeForm> getRanges() {
        return ranges;
    }
}

package org.guichet.web.admin.calendars;

import java.util.ArrayList;
import java.util.List;
import org.guichet.sla.TimeRange;
import org.guichet.web.faces.FieldReader;
import org.jspecify.annotations.Nullable;

/** Opening hours within a day as they are written, from and to; empty for none. */
public class RangeForm {

    private @Nullable String from;
    private @Nullable String to;

    /** Makes as many as there may be, with those that there are. */
    static List<RangeForm> of(List<TimeRange> ranges, int atLeast) {
        List<RangeForm> forms = new ArrayList<>();
        for (int i = 0; i < Math.max(atLeast, ranges.size() + 1); i++) {
            RangeForm form = new RangeForm();
            if (i < ranges.size()) {
                form.from = ranges.get(i).opens();
                form.to = ranges.get(i).closes();
            }
            forms.add(form);
        }
        return forms;
    }

    /** Reads the ranges of a day; they stand in fields {@code days:0:ranges:0:from} and so on. */
    static List<TimeRange> read(List<RangeForm> forms, String day, FieldReader reader) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            TimeRange range = forms.get(i).read(day + ":ranges:" + i + ":", reader);
            if (range != null) {
                String field = day + ":ranges:" + i + ":from";
                reader.read(field, () -> TimeRange.ordered(with(ranges, range)));
                ranges.add(range);
            }
        }
        return ranges;
    }

    private static List<TimeRange> with(List<TimeRange> ranges, TimeRange range) {
        List<TimeRange> all = new ArrayList<>(ranges);
        all.add(range);
        return all;
    }

    private @Nullable TimeRange read(String field, FieldReader reader) {
        if (isEmpty(from) && isEmpty(to)) {
            return null;
        }
        if (isEmpty(from) || isEmpty(to)) {
            reader.mistake(field + (isEmpty(from) ? "from" : "to"), "calendar.time.missing");
            return null;
        }
        String opens = clock(from);
        String closes = clock(to);
        TimeRange first = reader.read(field + "from", () -> TimeRange.of(opens, "24:00"));
        return first == null ? null : reader.read(field + "to", () -> TimeRange.of(opens, closes));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** People write 8 h 30, 8h and 8:30. */
    private static String clock(@Nullable String text) {
        String digits = String.valueOf(text).strip().replaceFirst("(?i)\\s*h\\s*", ":");
        return digits.replaceFirst("^(\\d{1,2}):?$", "$1:00");
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}

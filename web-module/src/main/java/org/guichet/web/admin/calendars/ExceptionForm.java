package org.guichet.web.admin.calendars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarException;
import org.guichet.sla.TimeRange;
import org.guichet.web.faces.FieldReader;
import org.jspecify.annotations.Nullable;

/** Other hours on some days, as they are filled in; empty for none. */
public class ExceptionForm extends NamedForm {

    private static final int MORE = 4;
    private static final int RANGES = 2;

    private @Nullable String first;
    private @Nullable String last;
    private List<RangeForm> ranges = RangeForm.of(List.of(), RANGES);

    /** Makes as many as there are, and some more to be filled in. */
    static List<ExceptionForm> of(List<CalendarException> exceptions) {
        List<ExceptionForm> forms = new ArrayList<>();
        for (CalendarException one : exceptions) {
            ExceptionForm form = new ExceptionForm();
            form.name(one.name());
            form.first = one.first().toString();
            form.last = one.last().equals(one.first()) ? null : one.last().toString();
            form.ranges = RangeForm.of(one.ranges(), RANGES);
            forms.add(form);
        }
        for (int i = 0; i < MORE; i++) {
            forms.add(new ExceptionForm());
        }
        return forms;
    }

    /** Reads those that are filled in; they stand in fields {@code other:0:first} and so on. */
    static List<CalendarException> read(List<ExceptionForm> forms, FieldReader reader) {
        List<CalendarException> exceptions = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            CalendarException one = forms.get(i).read("other:" + i, reader);
            if (one != null
                    && exceptions.stream().anyMatch(other -> other.isOn(one.first()) || one.isOn(other.first()))) {
                reader.mistake(
                        "other:" + i + ":first", "calendar.twice", one.name().fr());
            } else if (one != null) {
                exceptions.add(one);
            }
        }
        return exceptions;
    }

    private @Nullable CalendarException read(String field, FieldReader reader) {
        List<TimeRange> hours = RangeForm.read(ranges, field, reader);
        if (nameless() && isEmpty(first) && isEmpty(last) && hours.isEmpty()) {
            return null;
        }
        LocalDate begin = reader.read(field + ":first", () -> date(first));
        LocalDate end = isEmpty(last) ? begin : reader.read(field + ":last", () -> date(last));
        Name called = reader.read(field + ":nameFr", this::name);
        return begin == null || end == null || called == null
                ? null
                : reader.read(field + ":last", () -> new CalendarException(begin, end, hours, called));
    }

    public @Nullable String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getLast() {
        return last;
    }

    public void setLast(@Nullable String last) {
        this.last = last;
    }

    public List<RangeForm> getRanges() {
        return ranges;
    }
}

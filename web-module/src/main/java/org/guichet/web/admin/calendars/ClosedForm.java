package org.guichet.web.admin.calendars;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guichet.desk.Name;
import org.guichet.platform.DomainException;
import org.guichet.sla.ClosedDay;
import org.guichet.web.faces.FieldReader;
import org.jspecify.annotations.Nullable;

/** A closed day as it is filled in; empty for none. */
public class ClosedForm extends NamedForm {

    private static final int MORE = 6;
    private static final int ASCENSION = 39;

    private ClosedKind kind = ClosedKind.ONCE;
    private @Nullable String date;
    private @Nullable String day;
    private int month = 1;
    private int feast = ASCENSION;

    /** Makes as many as there are, and some more to be filled in. */
    static List<ClosedForm> of(List<ClosedDay> days) {
        List<ClosedForm> forms = new ArrayList<>();
        days.forEach(one -> forms.add(of(one)));
        for (int i = 0; i < MORE; i++) {
            forms.add(new ClosedForm());
        }
        return forms;
    }

    private static ClosedForm of(ClosedDay one) {
        ClosedForm form = new ClosedForm();
        form.name(one.name());
        if (one instanceof ClosedDay.Once once) {
            form.date = once.date().toString();
        } else if (one instanceof ClosedDay.Yearly yearly) {
            form.kind = ClosedKind.YEARLY;
            form.day = String.valueOf(yearly.day().getDayOfMonth());
            form.month = yearly.day().getMonthValue();
        } else if (one instanceof ClosedDay.AroundEaster feast) {
            form.kind = ClosedKind.EASTER;
            form.feast = feast.days();
        }
        return form;
    }

    /** Reads those that are filled in; they stand in fields {@code closed:0:date} and so on. */
    static List<ClosedDay> read(List<ClosedForm> forms, FieldReader reader) {
        List<ClosedDay> days = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            ClosedDay day = forms.get(i).read("closed:" + i + ":", reader);
            if (day != null && days.stream().anyMatch(other -> other.key().equals(day.key()))) {
                reader.mistake(
                        "closed:" + i + ":kind", "calendar.twice", day.name().fr());
            } else if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private @Nullable ClosedDay read(String field, FieldReader reader) {
        return switch (kind) {
            case ONCE -> nameless() && isEmpty(date) ? null : once(field, reader);
            case YEARLY -> nameless() && isEmpty(day) ? null : yearly(field, reader);
            case EASTER ->
                new ClosedDay.AroundEaster(feast, nameless() ? Holidays.name("calendar.feast." + feast) : name());
        };
    }

    private @Nullable ClosedDay once(String field, FieldReader reader) {
        LocalDate on = reader.read(field + "date", () -> date(date));
        Name called = reader.read(field + "nameFr", this::name);
        return on == null || called == null ? null : new ClosedDay.Once(on, called);
    }

    private @Nullable ClosedDay yearly(String field, FieldReader reader) {
        MonthDay on = reader.read(field + "day", this::monthDay);
        Name called = reader.read(field + "nameFr", this::name);
        return on == null || called == null ? null : new ClosedDay.Yearly(on, called);
    }

    private MonthDay monthDay() {
        try {
            return MonthDay.of(month, Integer.parseInt(Objects.toString(day, "").strip()));
        } catch (DateTimeException | NumberFormatException notOne) {
            throw new DomainException("calendar.date.wrong");
        }
    }

    public ClosedKind getKind() {
        return kind;
    }

    public void setKind(ClosedKind kind) {
        this.kind = kind;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public int getMonth() {
        return month;
    }

    public void setMonth(int month) {
        this.month = month;
    }

    public int getFeast() {
        return feast;
    }

    public void setFeast(int feast) {
        this.feast = feast;
    }
}

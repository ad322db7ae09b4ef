package org.guichet.web.admin.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.desk.Name;
import org.guichet.platform.FieldException;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarException;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;
import org.junit.jupiter.api.Test;

class CalendarFormTest {

    private static final Name NAME = new Name("Fermeture", "Closing");

    @Test
    void whatIsFilledInIsWhatThereWas() {
        CalendarSetup setup = setup();
        assertThat(CalendarForm.of(setup).setup()).isEqualTo(setup);
    }

    @Test
    void aRowThatIsEmptiedIsGoneAndOneThatIsFilledInIsAdded() {
        CalendarForm form = CalendarForm.of(setup());
        form.getDays().get(0).getRanges().get(0).setFrom("");
        form.getDays().get(0).getRanges().get(0).setTo(" ");
        ClosedForm day = form.getClosedDays().get(4);
        day.setDate("2027-02-01");
        day.setNameEn("Snow");
        ExceptionForm other = form.getExceptions().get(1);
        other.setFirst("2027-03-01");
        other.setNameFr("Matin");
        other.getRanges().get(0).setFrom("8h30");
        other.getRanges().get(0).setTo("12");

        CalendarDefinition read = form.definition();

        assertThat(read.week()).doesNotContainKey(DayOfWeek.MONDAY).containsKey(DayOfWeek.THURSDAY);
        assertThat(read.closedDays()).contains(new ClosedDay.Once(LocalDate.of(2027, 2, 1), new Name("Snow", "Snow")));
        assertThat(read.exceptions())
                .contains(new CalendarException(
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 1),
                        List.of(TimeRange.of("08:30", "12:00")),
                        new Name("Matin", "Matin")));
    }

    @Test
    void allThatIsWrongIsSaidEachAtItsField() {
        CalendarForm form = CalendarForm.of(setup());
        form.getDays().get(0).getRanges().get(0).setTo("");
        form.getDays().get(3).getRanges().get(1).setFrom("11:30");
        form.getDays().get(6).getRanges().get(0).setFrom("soon");
        form.getDays().get(6).getRanges().get(0).setTo("12:00");
        form.getClosedDays().get(0).setDate("2027-02-30");
        form.getClosedDays().get(1).setDay("31");
        form.getClosedDays().get(1).setMonth(2);
        form.getClosedDays().get(3).setDate("2027-02-01");
        form.getExceptions().get(0).setLast("2026-12-01");

        FieldException first = catchThrowableOfType(FieldException.class, form::definition);

        assertThat(Stream.concat(Stream.of(first), Stream.of(first.getSuppressed()))
                        .map(mistake -> ((FieldException) mistake).field()))
                .containsExactly(
                        "days:0:ranges:0:to",
                        "days:3:ranges:1:from",
                        "days:6:ranges:0:from",
                        "closed:0:date",
                        "closed:1:day",
                        "closed:3:nameFr",
                        "other:0:last");
    }

    @Test
    void aDayThatIsSaidTwiceIsShown() {
        CalendarForm form = CalendarForm.of(setup());
        ClosedForm again = form.getClosedDays().get(3);
        again.setKind(ClosedKind.EASTER);
        again.setFeast(39);

        assertThat(catchThrowableOfType(FieldException.class, form::definition).field())
                .isEqualTo("closed:3:kind");
    }

    private static CalendarSetup setup() {
        var week = Map.of(
                DayOfWeek.MONDAY,
                List.of(TimeRange.of("07:30", "18:30")),
                DayOfWeek.THURSDAY,
                List.of(TimeRange.of("07:30", "12:00"), TimeRange.of("13:30", "24:00")));
        List<ClosedDay> closed = List.of(
                new ClosedDay.Once(LocalDate.of(2027, 1, 4), NAME),
                new ClosedDay.Yearly(MonthDay.of(12, 25), NAME),
                new ClosedDay.AroundEaster(39, NAME));
        var exception = new CalendarException(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3), List.of(), NAME);
        var definition = new CalendarDefinition(ZoneId.of("Europe/Paris"), week, closed, List.of(exception));
        return new CalendarSetup(NAME, true, definition);
    }
}

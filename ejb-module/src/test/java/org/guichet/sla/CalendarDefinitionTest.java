package org.guichet.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guichet.desk.Name;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldChange;
import org.guichet.platform.Fields;
import org.junit.jupiter.api.Test;

class CalendarDefinitionTest {

    private static final Name NAME = new Name("Fermé", "Closed");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 25);

    @Test
    void aDayIsSaidOnce() {
        ClosedDay christmas = new ClosedDay.Yearly(MonthDay.of(12, 25), NAME);
        assertThatThrownBy(() -> with(List.of(christmas, christmas), List.of()))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("calendar.twice");
        CalendarException exception = new CalendarException(DAY, DAY, List.of(), NAME);
        assertThatThrownBy(() -> with(List.of(), List.of(exception, exception)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("calendar.twice");
    }

    @Test
    void itOpensAgainAfterClosedDaysOrNever() {
        CalendarException closed = new CalendarException(DAY, DAY.plusDays(9), List.of(), NAME);
        assertThat(with(List.of(), List.of(closed)).opensFrom(DAY)).contains(LocalDate.of(2027, 1, 4));
        assertThat(new CalendarDefinition(ZoneOffset.UTC, Map.of(), List.of(), List.of()).opensFrom(DAY))
                .isEmpty();
    }

    @Test
    void itsHistoryNamesEachDayThatChanged() {
        ClosedDay easter = new ClosedDay.AroundEaster(39, new Name("Ascension", "Ascension Day"));
        CalendarException late = new CalendarException(DAY, DAY, List.of(TimeRange.of("08:00", "12:00")), NAME);
        var open = new CalendarDefinition(
                ZoneOffset.UTC,
                Map.of(DayOfWeek.MONDAY, List.of(TimeRange.of("08:00", "12:00"))),
                List.of(easter),
                List.of(late));
        var shut = new CalendarDefinition(ZoneOffset.UTC, Map.of(DayOfWeek.MONDAY, List.of()), List.of(), List.of());
        assertThat(Fields.changes(open, shut))
                .containsExactly(
                        new FieldChange("week.MONDAY", "08:00–12:00", ""),
                        new FieldChange("closedDays.EASTER+39", "Ascension / Ascension Day", ""),
                        new FieldChange("exceptions.2026-12-25", "2026-12-25, Fermé, Closed, 08:00–12:00", ""));
    }

    private static CalendarDefinition with(List<ClosedDay> closed, List<CalendarException> exceptions) {
        List<TimeRange> hours = List.of(TimeRange.of("08:00", "18:00"));
        return new CalendarDefinition(ZoneOffset.UTC, Map.of(DayOfWeek.MONDAY, hours), closed, exceptions);
    }
}

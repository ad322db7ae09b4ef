package org.guichet.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guichet.demo.story.Sheet;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.ChangePromise;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.CreateCalendar;
import org.guichet.sla.Measure;
import org.guichet.sla.Promise;
import org.guichet.sla.PromiseService;
import org.guichet.sla.PromiseTarget;
import org.guichet.sla.Target;
import org.guichet.sla.TimeRange;
import org.guichet.ticket.Priority;

/** When the desks of the demonstration are open, and what they promise. */
@ApplicationScoped
class DemoPromises {

    @EJB
    private CalendarService calendars;

    @EJB
    private PromiseService promises;

    void make(Sheet sheet, DeskInfo desk) {
        for (List<String> row : sheet.rows("calendar")) {
            if (row.get(0).equals(desk.code())) {
                var setup = new CalendarSetup(new Name(row.get(4), row.get(5)), true, definition(sheet, desk, row));
                calendars.create(new CreateCalendar(desk.id(), setup));
            }
        }
        List<PromiseTarget> targets = sheet.rows("promise").stream()
                .filter(row -> row.get(0).equals(desk.code()))
                .map(DemoPromises::target)
                .toList();
        promises.change(new ChangePromise(desk.id(), null, Promise.USUAL, new Promise(null, targets)));
    }

    private static CalendarDefinition definition(Sheet sheet, DeskInfo desk, List<String> row) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                week.put(day, List.of(TimeRange.of(row.get(1), row.get(day == DayOfWeek.FRIDAY ? 3 : 2))));
            }
        }
        List<ClosedDay> closed =
                sheet.rows("closed").stream().map(DemoPromises::closed).toList();
        return new CalendarDefinition(ZoneId.of(desk.zone()), week, closed, List.of());
    }

    private static ClosedDay closed(List<String> row) {
        Name name = new Name(row.get(1), row.get(2));
        return row.get(0).startsWith("+")
                ? new ClosedDay.AroundEaster(Integer.parseInt(row.get(0)), name)
                : new ClosedDay.Yearly(MonthDay.parse(row.get(0)), name);
    }

    private static PromiseTarget target(List<String> row) {
        String priority = row.get(2);
        return new PromiseTarget(
                ClockKind.valueOf(row.get(1)),
                priority.isEmpty() ? null : Priority.valueOf(priority),
                new Target(Measure.valueOf(row.get(3)), Integer.parseInt(row.get(4))));
    }
}

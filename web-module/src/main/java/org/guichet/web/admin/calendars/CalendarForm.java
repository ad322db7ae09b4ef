package org.guichet.web.admin.calendars;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarException;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;
import org.guichet.web.faces.FieldReader;

/** A calendar as it is filled in. */
public class CalendarForm {

    private long deskId;
    private String nameFr = "";
    private String nameEn = "";
    private String zone = "";
    private boolean standard;
    private List<DayForm> days = List.of();
    private List<ClosedForm> closedDays = List.of();
    private List<ExceptionForm> exceptions = List.of();

    static CalendarForm of(CalendarSetup setup) {
        CalendarDefinition definition = setup.definition();
        CalendarForm form = new CalendarForm();
        form.nameFr = setup.name().fr();
        form.nameEn = setup.name().en();
        form.standard = setup.standard();
        form.zone = definition.zone().getId();
        form.days = DayForm.of(definition.week());
        form.closedDays = ClosedForm.of(definition.closedDays());
        form.exceptions = ExceptionForm.of(definition.exceptions());
        return form;
    }

    CalendarSetup setup() {
        return new CalendarSetup(new Name(nameFr, nameEn), standard, definition());
    }

    /** Reads hours and days; whatever is wrong in them is said at its field. */
    CalendarDefinition definition() {
        FieldReader reader = new FieldReader();
        Map<DayOfWeek, List<TimeRange>> week = DayForm.read(days, reader);
        List<ClosedDay> closed = ClosedForm.read(closedDays, reader);
        List<CalendarException> other = ExceptionForm.read(exceptions, reader);
        return reader.whole(() -> new CalendarDefinition(ZoneId.of(zone), week, closed, other));
    }

    public long getDeskId() {
        return deskId;
    }

    public void setDeskId(long deskId) {
        this.deskId = deskId;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean standard) {
        this.standard = standard;
    }

    public List<DayForm> getDays() {
        return days;
    }

    public List<ClosedForm> getClosedDays() {
        return closedDays;
    }

    public List<ExceptionForm> getExceptions() {
        return exceptions;
    }
}

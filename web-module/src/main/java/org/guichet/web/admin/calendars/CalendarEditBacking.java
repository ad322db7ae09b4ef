package org.guichet.web.admin.calendars;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.ChangeCalendar;
import org.guichet.web.admin.EditBacking;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One calendar, to be changed from now on. */
@Named("calendarEdit")
@RequestScoped
public class CalendarEditBacking extends EditBacking<CalendarSetup> {

    @EJB
    private CalendarService calendars;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long id;

    private CalendarForm form = new CalendarForm();

    @Override
    protected CalendarSetup read() {
        return calendars.calendar(getId()).setup();
    }

    @Override
    protected void fill(CalendarSetup base) {
        form = CalendarForm.of(base);
    }

    @Override
    protected CalendarSetup wish() {
        return form.setup();
    }

    @Override
    protected void store(CalendarSetup base, CalendarSetup wish) {
        calendars.change(new ChangeCalendar(getId(), base, wish));
    }

    @Override
    protected String address() {
        return "/admin/calendars/" + id;
    }

    @Override
    protected String saved() {
        return "calendarAdmin.saved";
    }

    public long getId() {
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    public CalendarForm getForm() {
        return form;
    }
}

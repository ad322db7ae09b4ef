package org.guichet.web.admin.calendars;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.CreateCalendar;
import org.guichet.sla.SlaSettings;
import org.guichet.web.admin.AdministeredDesks;
import org.guichet.web.admin.NewBacking;
import org.guichet.web.look.House;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** A calendar to be added: at first a copy of another one, or the usual hours, closed on public holidays. */
@Named("newCalendar")
@RequestScoped
public class NewCalendarBacking extends NewBacking {

    @EJB
    private CalendarService calendars;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private SlaSettings settings;

    @Inject
    private House house;

    @Inject
    @Param
    private @Nullable Long from;

    private CalendarDefinition begun = new CalendarDefinition(ZoneOffset.UTC, Map.of(), List.of(), List.of());
    private CalendarForm form = new CalendarForm();

    @PostConstruct
    void begin() {
        if (from == null) {
            beginAsUsual();
        } else {
            CalendarInfo one = calendars.calendar(from);
            begun = one.setup().definition();
            form = CalendarForm.of(new CalendarSetup(new Name("", ""), false, begun));
            form.setDeskId(one.deskId());
        }
    }

    private void beginAsUsual() {
        Optional<DeskInfo> desk =
                administered.getDesks().stream().filter(DeskInfo::active).findFirst();
        ZoneId zone = desk.map(DeskInfo::zone).map(ZoneId::of).orElseGet(house::getZone);
        CalendarDefinition usual = settings.usualCalendar(zone);
        begun = new CalendarDefinition(zone, usual.week(), Holidays.ofFrance(), List.of());
        form = CalendarForm.of(new CalendarSetup(new Name("", ""), false, begun));
        desk.map(DeskInfo::id).ifPresent(form::setDeskId);
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getBegun();
    }

    /** Returns of which calendar this shall be a copy; mostly of none. */
    public @Nullable Long getFrom() {
        return from;
    }

    @Override
    protected String create() {
        long id = calendars
                .create(new CreateCalendar(form.getDeskId(), form.setup()))
                .id();
        return "/admin/calendars/" + id;
    }

    @Override
    protected String created() {
        return "calendarAdmin.created";
    }

    public CalendarForm getForm() {
        return form;
    }

    /** Returns what it says at first. */
    public CalendarDefinition getBegun() {
        return begun;
    }
}

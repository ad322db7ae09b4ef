package org.guichet.web.admin.calendars;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.guichet.desk.QueueInfo;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.CalendarUse;
import org.guichet.sla.CalendarVersion;
import org.guichet.sla.ChangeCalendar;
import org.guichet.web.admin.AdministeredDesks;
import org.guichet.web.faces.Onward;

/** What hangs on the calendar of the page, and what it said before; it can say that again, or go if nothing hangs on it. */
@Named("calendarPast")
@RequestScoped
public class CalendarPastBacking {

    @EJB
    private CalendarService calendars;

    @Inject
    private CalendarEditBacking edit;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private Onward onward;

    private List<CalendarVersion> versions = List.of();
    private CalendarUse use = new CalendarUse(List.of(), 0, false);

    @PostConstruct
    void read() {
        versions = calendars.versions(edit.getId());
        use = calendars.use(edit.getId());
    }

    /** Lets the calendar say again what it said, from now on. */
    public void takeUp(int version) {
        if (version >= versions.size()) {
            throw new NotFoundException();
        }
        CalendarInfo now = calendars.calendar(edit.getId());
        var again = new CalendarSetup(
                now.setup().name(),
                now.setup().standard(),
                versions.get(version).definition());
        calendars.change(new ChangeCalendar(now.id(), now.setup(), again));
        onward.to("/admin/calendars/" + now.id(), "calendarAdmin.takenUp");
    }

    public void remove() {
        calendars.remove(edit.getId());
        onward.to("/admin/calendars", "calendarAdmin.removed");
    }

    public List<CalendarVersion> getVersions() {
        return versions;
    }

    public CalendarUse getUse() {
        return use;
    }

    /** Returns the names of the queues that are counted by it. */
    public String getQueues() {
        return administered.getQueues().stream()
                .filter(queue -> use.queueIds().contains(queue.id()))
                .map(QueueInfo::name)
                .map(administered::name)
                .collect(Collectors.joining(", "));
    }
}

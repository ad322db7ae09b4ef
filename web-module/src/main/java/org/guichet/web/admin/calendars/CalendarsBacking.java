package org.guichet.web.admin.calendars;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.QueueInfo;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarUse;
import org.guichet.web.admin.AdministeredDesks;

/** The calendars of the desks that one administers, desk by desk, and what is counted by them. */
@Named("adminCalendars")
@RequestScoped
public class CalendarsBacking {

    @EJB
    private CalendarService calendars;

    @Inject
    private AdministeredDesks administered;

    private List<CalendarLine> lines = List.of();

    /**
     * A calendar of a desk.
     *
     * @param name in the language of the page
     * @param desk its name, in that language too
     * @param queues the names of those that are counted by it
     */
    public record CalendarLine(CalendarInfo calendar, String name, String desk, String queues, CalendarUse use) {}

    @PostConstruct
    void read() {
        List<CalendarInfo> all = calendars.calendars();
        Map<Long, CalendarUse> uses = calendars.uses();
        Map<Long, String> queues = administered.getQueues().stream()
                .collect(Collectors.toMap(QueueInfo::id, queue -> administered.name(queue.name())));
        lines = administered.getDesks().stream()
                .flatMap(desk -> all.stream()
                        .filter(one -> one.deskId() == desk.id())
                        .map(one -> line(one, desk, queues, uses.getOrDefault(one.id(), CalendarUse.NONE))))
                .toList();
    }

    private CalendarLine line(CalendarInfo one, DeskInfo desk, Map<Long, String> queues, CalendarUse use) {
        String names = use.queueIds().stream()
                .map(id -> queues.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        return new CalendarLine(one, administered.name(one.setup().name()), administered.name(desk.name()), names, use);
    }

    /** Reads them before the first byte of the page is written. */
    public void open() {
        getLines();
    }

    public List<CalendarLine> getLines() {
        return lines;
    }
}

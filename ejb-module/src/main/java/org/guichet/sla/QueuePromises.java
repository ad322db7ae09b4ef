package org.guichet.sla;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.NavigableMap;
import org.guichet.desk.DeskQueries;
import org.guichet.sla.store.Promises;
import org.guichet.sla.time.WorkingTime;
import org.jspecify.annotations.Nullable;

/** What is promised in a queue, and by which hours it is counted. */
@ApplicationScoped
class QueuePromises {

    @Inject
    private Promises promises;

    @Inject
    private SlaSettings settings;

    @EJB
    private DeskQueries desks;

    Promise promise(long queueId) {
        return promises.of(queueId).orElse(Promise.USUAL);
    }

    WorkingTime time(long queueId, @Nullable Long calendarId) {
        NavigableMap<Instant, CalendarDefinition> versions = promises.calendar(queueId, calendarId);
        return versions.isEmpty() ? new WorkingTime(settings.usualCalendar(zone(queueId))) : new WorkingTime(versions);
    }

    private ZoneId zone(long queueId) {
        return ZoneId.of(desks.desk(desks.queue(queueId).deskId()).zone());
    }
}

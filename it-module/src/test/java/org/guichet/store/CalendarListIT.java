package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.CalendarSetup;
import org.guichet.sla.CalendarUse;
import org.guichet.sla.CreateCalendar;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A university with many calendars reads their list as fast as one with few. */
@ExtendWith(ArquillianExtension.class)
class CalendarListIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Meter meter;

    @Inject
    private CalendarService calendars;

    @Test
    void theListWithWhatHangsOnEachCostsAsManyStatementsForManyAsForFew() {
        QueueInfo queue = scene.queueOfItsOwnDesk();
        long administrator = scene.administratorOf(queue.deskId());
        add(queue.deskId());
        Cost few = cost(administrator);
        for (int i = 0; i < 6; i++) {
            add(queue.deskId());
        }
        Cost many = cost(administrator);

        assertThat(many.statements()).isEqualTo(few.statements()).isLessThan(10);
        Map<Long, CalendarUse> uses = callers.as(administrator, calendars::uses);
        assertThat(uses)
                .containsOnlyKeys(callers.as(administrator, calendars::calendars).stream()
                        .map(CalendarInfo::id)
                        .toList());
        assertThat(uses.values())
                .filteredOn(use -> use.queueIds().contains(queue.id()))
                .hasSize(1);
    }

    private Cost cost(long administrator) {
        return callers.as(administrator, () -> meter.of(() -> List.of(calendars.calendars(), calendars.uses())));
    }

    private void add(long desk) {
        var definition = new CalendarDefinition(ZoneId.of("Europe/Paris"), Map.of(), List.of(), List.of());
        var setup = new CalendarSetup(new Name("Heures", "Hours"), false, definition);
        callers.asSystem(() -> calendars.create(new CreateCalendar(desk, setup)));
    }
}

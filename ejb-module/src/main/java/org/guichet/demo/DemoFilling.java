package org.guichet.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guichet.demo.store.DemoRows;
import org.guichet.demo.story.Plan;
import org.guichet.demo.story.Planner;
import org.guichet.demo.story.Sheet;
import org.guichet.demo.story.Story;
import org.guichet.demo.story.StoryReader;
import org.guichet.demo.story.WorkingTime;
import org.guichet.directory.Roles;

/** Tells the stories, each in a transaction of its own; those that were told already are left out. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoFilling {

    private static final System.Logger LOG = System.getLogger(DemoFilling.class.getName());

    @Inject
    private DemoCasting casting;

    @Inject
    private DemoRows rows;

    @EJB
    private DemoTickets tickets;

    @EJB
    private DemoReading reading;

    @Inject
    private Clock clock;

    /** Tells whether a filling was begun and not ended; never after a removal. */
    public boolean isUnfinished() {
        int told = rows.marks().size();
        return told > 0 && told < stories().size();
    }

    /** Tells whether there are agents for each queue; asks the directory for them first. */
    public boolean isPossible() {
        return casting.hasAgents();
    }

    public void run() {
        Instant begin = clock.instant();
        Set<String> told = rows.marks();
        var zone = ZoneId.of(Sheet.read("desk.txt").rows("desk").get(0).get(3));
        var planner = new Planner(new WorkingTime(zone), begin, casting.cast(), casting.wording());
        List<Plan> plans = planner.plans(stories()).stream()
                .filter(plan -> !told.contains(plan.story().mark()))
                .toList();
        for (Plan plan : plans) {
            file(plan);
        }
        reading.run();
        LOG.log(
                System.Logger.Level.INFO,
                "{0} tickets of the demonstration were filed in {1} s",
                plans.size(),
                Duration.between(begin, clock.instant()).toSeconds());
    }

    private void file(Plan plan) {
        try {
            tickets.file(plan);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The story cannot be told: " + plan.story().subject(), e);
        }
    }

    private static List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (List<String> row : Sheet.read("desk.txt").rows("stories")) {
            stories.addAll(StoryReader.read(Sheet.lines(row.get(0))));
        }
        return stories;
    }
}

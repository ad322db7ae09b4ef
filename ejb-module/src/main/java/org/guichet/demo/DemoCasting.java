package org.guichet.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.demo.story.Cast;
import org.guichet.demo.story.Sheet;
import org.guichet.demo.story.Wording;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;

/** Finds the people of the stories: agents by their rights, those who ask by their mail addresses in the directory. */
@ApplicationScoped
class DemoCasting {

    @EJB
    private DeskQueries desks;

    @EJB
    private PeopleService people;

    /** Tells whether each queue has agents; if not, the directory is asked for them. */
    boolean hasAgents() {
        if (isAnyQueueEmpty()) {
            people.refreshAgents();
        }
        return !isAnyQueueEmpty();
    }

    private boolean isAnyQueueEmpty() {
        return desks.queues().stream()
                .anyMatch(queue -> people.agentsOf(queue.id()).isEmpty());
    }

    Cast cast() {
        Map<String, List<PersonRef>> agents = new HashMap<>();
        Set<String> validating = new HashSet<>();
        for (QueueInfo queue : desks.queues()) {
            agents.put(queue.code(), people.agentsOf(queue.id()));
            if (queue.acknowledgeAt() == AcknowledgeAt.VALIDATION) {
                validating.add(queue.code());
            }
        }
        Map<String, List<PersonCard>> askers = new HashMap<>();
        for (List<String> row : Sheet.read("desk.txt").rows("person")) {
            PersonCard card = people.card(people.personFor(row.get(1), row.get(2)));
            askers.computeIfAbsent(row.get(0), none -> new ArrayList<>()).add(card);
        }
        return new Cast(agents, askers, validating);
    }

    Wording wording() {
        Map<String, List<String>> phrases = new HashMap<>();
        for (List<String> row : Sheet.read("desk.txt").rows("phrase")) {
            phrases.computeIfAbsent(row.get(0), none -> new ArrayList<>())
                    .add(row.get(1).replace("\\n", "\n"));
        }
        return new Wording(phrases);
    }
}

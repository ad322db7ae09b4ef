package org.guichet.demo.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;

/**
 * Who may play which part.
 *
 * @param agents of each queue, by its code
 * @param askers people who ask, by their group: teacher, staff, student …
 * @param validating the codes of the queues whose agents accept requests first
 */
public record Cast(Map<String, List<PersonRef>> agents, Map<String, List<PersonCard>> askers, Set<String> validating) {

    PersonRef agent(String queue, Random chance) {
        return any(agents.getOrDefault(queue, List.of()), chance, "agents of " + queue);
    }

    /** Returns another agent of the queue, or of any queue if there is none. */
    PersonRef colleague(String queue, PersonRef owner, Random chance) {
        List<PersonRef> others = others(agents.getOrDefault(queue, List.of()).stream(), owner);
        return others.isEmpty()
                ? any(others(agents.values().stream().flatMap(List::stream).distinct(), owner), chance, "colleagues")
                : any(others, chance, "colleagues");
    }

    private static List<PersonRef> others(Stream<PersonRef> agents, PersonRef owner) {
        return agents.filter(agent -> agent.id() != owner.id())
                .sorted(Comparator.comparingLong(PersonRef::id))
                .toList();
    }

    PersonCard asker(String group, Random chance) {
        return any(askers.getOrDefault(group, List.of()), chance, group);
    }

    private static <T> T any(List<T> all, Random chance, String what) {
        if (all.isEmpty()) {
            throw new IllegalStateException("Nobody to play: " + what);
        }
        return all.get(chance.nextInt(all.size()));
    }
}

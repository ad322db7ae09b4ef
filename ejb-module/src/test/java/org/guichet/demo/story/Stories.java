package org.guichet.demo.story;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;

/** The stories that the desk is delivered with, planned for people of whom only the names are known. */
final class Stories {

    static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private static final Sheet SHEET = Sheet.read("desk.txt");

    private Stories() {}

    static List<Story> all() {
        return SHEET.rows("stories").stream()
                .flatMap(row -> StoryReader.read(Sheet.lines(row.get(0))).stream())
                .toList();
    }

    static Set<String> queues() {
        return SHEET.rows("queue").stream().map(row -> row.get(1)).collect(Collectors.toSet());
    }

    static Set<String> services() {
        return SHEET.rows("service").stream().map(row -> row.get(1)).collect(Collectors.toSet());
    }

    static List<Plan> plans(Instant now) {
        return new Planner(new WorkingTime(ZONE), now, cast(), wording()).plans(all());
    }

    private static Wording wording() {
        return new Wording(SHEET.rows("phrase").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0),
                        Collectors.mapping(row -> row.get(1).replace("\\n", "\n"), Collectors.toList()))));
    }

    private static Cast cast() {
        Map<String, List<PersonRef>> agents = queues().stream()
                .collect(Collectors.toMap(
                        Function.identity(), queue -> List.of(new PersonRef(1, "Nadia"), new PersonRef(2, "Léa"))));
        Map<String, List<PersonCard>> askers = new HashMap<>();
        SHEET.rows("person").forEach(row -> askers.put(row.get(0), List.of(person(row.get(2)))));
        Set<String> validating = new HashSet<>();
        SHEET.rows("queue").stream()
                .filter(row -> row.get(5).equals("VALIDATION"))
                .forEach(row -> validating.add(row.get(1)));
        return new Cast(agents, askers, validating);
    }

    private static PersonCard person(String name) {
        return new PersonCard(3, null, name, null, null, null, null, null, null, null, "fr", true);
    }
}

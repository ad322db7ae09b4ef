package org.guichet.notify.store;

import java.util.Map;
import org.guichet.notify.NoticeTopic;
import org.guichet.notify.plan.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * What people chose for one queue, and who is away today.
 *
 * @param choices by person, only where they differ from what holds by itself
 * @param absences by person
 */
public record NoticeSettingsOfQueue(Map<Long, Map<NoticeTopic, Boolean>> choices, Map<Long, Candidate.Away> absences) {

    public Map<NoticeTopic, Boolean> choicesOf(long personId) {
        return choices.getOrDefault(personId, Map.of());
    }

    public Candidate.@Nullable Away absenceOf(long personId) {
        return absences.get(personId);
    }
}

package org.guichet.notify.plan;

import java.time.LocalDate;
import java.util.Map;
import org.guichet.notify.NoticeTopic;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may have to be told.
 *
 * @param reachable whether there is an address
 * @param chosen what they chose otherwise than it holds by itself, in this queue
 * @param watches whether they follow the ticket
 * @param away their absence of today
 * @param toldAlready whether the same act has told them
 */
public record Candidate(
        long personId,
        boolean active,
        boolean mayRead,
        boolean mayReply,
        boolean reachable,
        Map<NoticeTopic, Boolean> chosen,
        boolean watches,
        @Nullable Away away,
        boolean toldAlready) {

    /**
     * An absence.
     *
     * @param until its last day
     * @param substituteId who stands in
     */
    public record Away(LocalDate until, @Nullable Long substituteId) {}

    public Candidate {
        chosen = Map.copyOf(chosen);
    }

    /** Someone who has charge of a ticket, but no right in its queue any more. */
    public static Candidate withoutRights(long personId) {
        return new Candidate(personId, true, false, false, false, Map.of(), false, null, false);
    }

    boolean wants(NoticeTopic topic) {
        return chosen.getOrDefault(topic, topic.holdsByItself(mayReply));
    }

    /** Whether they can look after a ticket today. */
    boolean isThere() {
        return active && mayRead && away == null;
    }
}

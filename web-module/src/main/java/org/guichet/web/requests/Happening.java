package org.guichet.web.requests;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.RequestStep;

/**
 * Something that happened to a request, said in one sentence, {@code request.event.TAKEN}.
 *
 * @param word the key's end
 * @param who the person or team of whom it tells
 * @param icon a PrimeIcon, without its prefix
 */
public record Happening(String word, String who, Instant at, String icon) {

    /**
     * Puts a step in words.
     *
     * @param team the name of the team to which the request went, or is with
     * @param wanted whether it is for the requester's answer that it waits now
     */
    static Happening of(RequestStep step, String team, boolean wanted) {
        PersonRef who = step.who();
        boolean waits = wanted && step.kind() == RequestStep.Kind.WAITING;
        return new Happening(
                waits ? "WANTED" : step.kind().name(),
                who == null ? team : who.displayName(),
                step.at(),
                icon(step.kind()));
    }

    private static String icon(RequestStep.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> "check";
            case TAKEN -> "user";
            case PASSED_ON -> "users";
            case WAITING -> "clock";
            case RESOLVED -> "check-circle";
            case CLOSED -> "lock";
            case REOPENED -> "replay";
        };
    }
}

package org.guichet.ticket;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, and what was added to it, as those must know it who tell agents of it.
 *
 * @param askers its requester and its beneficiary
 * @param inCharge its owner, or without one whoever locked it
 * @param named whom its first words name, as long as nobody has charge of it (RT-27)
 * @param watchers who follow it and may read it now
 * @param excerpt of its last public words
 * @param added the article that was added, if one was
 */
public record TicketForNotice(
        long number,
        long queueId,
        String title,
        Set<Long> askers,
        @Nullable Long inCharge,
        @Nullable Long named,
        Set<Long> watchers,
        String excerpt,
        @Nullable Added added) {

    public TicketForNotice {
        askers = Set.copyOf(askers);
        watchers = Set.copyOf(watchers);
    }

    TicketForNotice watchedBy(Set<Long> people) {
        return new TicketForNotice(number, queueId, title, askers, inCharge, named, people, excerpt, added);
    }

    /**
     * An article that was added.
     *
     * @param text as much of it as a notice may show
     */
    public record Added(ArticleKind kind, Visibility visibility, String author, String text) {}
}

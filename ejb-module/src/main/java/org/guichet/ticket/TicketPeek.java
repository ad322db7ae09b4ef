package org.guichet.ticket;

import java.util.List;

/**
 * A ticket as it is looked at beside a list: what it is, who asks, and its last words.
 *
 * @param articles how many it has
 * @param last the last of them, the newest first, each with the beginning of its text
 */
public record TicketPeek(
        long number,
        int version,
        TicketProperties properties,
        TicketPeople people,
        TicketTimes times,
        long articles,
        List<ArticleView> last) {}

package org.guichet.web.agent;

import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.TicketEventKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history in words.
 *
 * @param icon of the kind of event
 * @param what happened
 * @param from the value before, if there was one
 * @param to the value since, if there is one
 * @param rule of the desk that did it, in words
 */
public record HistoryLine(
        HistoryRow row,
        String icon,
        String what,
        @Nullable String from,
        @Nullable String to,
        @Nullable String rule) {

    /** Whether it tells of the article itself, and not of what became of the ticket with it. */
    boolean isOfArticle() {
        return row.articleId() != null && row.kind() == TicketEventKind.ARTICLE_ADDED;
    }
}

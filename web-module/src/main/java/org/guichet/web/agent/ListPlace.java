package org.guichet.web.agent;

import org.guichet.ticket.TicketList;
import org.jspecify.annotations.Nullable;

/**
 * Which list an address names.
 *
 * @param queueId of a queue's list; none for a personal view
 * @param emptyKey of the words for when nothing is in it
 */
public record ListPlace(
        String path,
        String title,
        TicketList.View view,
        @Nullable Long queueId,
        String emptyKey) {}

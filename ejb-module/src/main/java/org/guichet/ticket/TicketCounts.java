package org.guichet.ticket;

import java.util.Map;

/**
 * How many active tickets wait where.
 *
 * @param queues by queue, for those that the agent may read
 */
public record TicketCounts(
        Map<Long, Integer> queues,
        int myQueue,
        int owned,
        int locked,
        int pending,
        int toValidate,
        int escalated,
        int watched) {}

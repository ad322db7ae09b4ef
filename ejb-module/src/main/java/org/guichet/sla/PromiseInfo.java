package org.guichet.sla;

/**
 * What is promised.
 *
 * @param own whether it is said for this very desk or queue, and not taken from above
 * @param openTickets how many open tickets are counted by it
 */
public record PromiseInfo(Promise promise, boolean own, long openTickets) {}

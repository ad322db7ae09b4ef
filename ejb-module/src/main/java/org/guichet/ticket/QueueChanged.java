package org.guichet.ticket;

/**
 * A ticket of a queue, or one that leaves it, changes, or what is owed to it: in the transaction in which this is fired, or, without one, on another
 * node.
 */
public record QueueChanged(long queueId) {}

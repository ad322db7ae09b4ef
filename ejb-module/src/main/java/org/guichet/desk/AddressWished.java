package org.guichet.desk;

/**
 * A queue is about to have this address; whoever knows why it cannot be observes the event and throws.
 *
 * @param queueId 0 for a queue that is not there yet
 * @param address in lower case
 */
public record AddressWished(long queueId, String address) {}

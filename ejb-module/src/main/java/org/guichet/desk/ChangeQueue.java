package org.guichet.desk;

/**
 * Changes a queue.
 *
 * @param base with which the caller began: what others changed since stays
 */
public record ChangeQueue(String code, QueueSettings base, QueueSettings wish) {}

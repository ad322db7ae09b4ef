package org.guichet.sla;

import org.jspecify.annotations.Nullable;

/**
 * Promises something else, from now on.
 *
 * @param queueId none for what the desk promises wherever a queue does not promise something of its own
 * @param base with which the administrator began
 */
public record ChangePromise(long deskId, @Nullable Long queueId, Promise base, Promise promise) {}

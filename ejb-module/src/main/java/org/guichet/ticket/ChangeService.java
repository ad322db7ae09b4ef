package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Another service of the catalogue is what it is about, or none.
 *
 * @param serviceId one of its queue
 */
public record ChangeService(
        long number, int version, @Nullable Long serviceId) implements TicketCommand {}

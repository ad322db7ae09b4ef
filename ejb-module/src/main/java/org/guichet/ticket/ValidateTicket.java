package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * An agent accepts the request; at some queues only this sends the acknowledgement (RT-12).
 *
 * @param type what it is, in the agent's judgement (AP-24); none leaves what came in
 */
public record ValidateTicket(
        long number, int version, @Nullable TicketType type) implements TicketCommand {

    public ValidateTicket(long number, int version) {
        this(number, version, null);
    }
}

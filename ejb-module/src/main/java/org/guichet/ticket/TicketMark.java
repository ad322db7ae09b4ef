package org.guichet.ticket;

import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What marks a line of a list for the agent who looks at it.
 *
 * @param version of the ticket's properties
 * @param articleVersion moves with each article
 * @param lockAgentId who has it for themselves
 * @param named whom its first words name, as long as nobody has charge of it (RT-27)
 * @param fresh whether an article came since the agent read it, or it became theirs and they never did (OT-79)
 * @param unread whether it is fresh, or new to the desk and this agent has not read it
 */
public record TicketMark(
        int version,
        int articleVersion,
        @Nullable Long lockAgentId,
        @Nullable PersonRef named,
        boolean fresh,
        boolean unread) {}

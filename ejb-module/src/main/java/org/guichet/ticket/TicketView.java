package org.guichet.ticket;

import java.util.List;
import java.util.Set;
import org.guichet.directory.Right;

/**
 * A ticket as an agent's page shows it.
 *
 * @param version of the properties, to travel with each wish to change them
 * @param articleVersion of the conversation, which moves with each article
 * @param contact what the requester said of themselves and of the equipment
 * @param rights what the agent may do with it
 */
public record TicketView(
        long number,
        int version,
        int articleVersion,
        TicketProperties properties,
        TicketPeople people,
        TicketContact contact,
        TicketTimes times,
        List<ArticleView> articles,
        Set<Right> rights) {}

package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guichet.directory.PersonRef;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.store.MailLookups;
import org.jspecify.annotations.Nullable;

/**
 * What filing and sending mail must know of tickets. Nothing of it reaches a person: it is asked inside the transactions
 * of agents, requesters and Guichet itself.
 */
@Stateless
@RolesAllowed({"REQUESTER", "SYSTEM"})
public class MailFacts {

    @Inject
    private MailLookups lookups;

    @EJB
    private WatchService watches;

    /**
     * Returns an article with all that a mail of it needs.
     *
     * @throws NotFoundException if there is none
     */
    public ArticleToSend article(long id) {
        return lookups.article(id);
    }

    /**
     * Returns what an acknowledgement must know of a ticket.
     *
     * @throws NotFoundException if there is none
     */
    public TicketForMail ticket(long number) {
        return lookups.ticket(number);
    }

    /**
     * Returns what a notice must know of a ticket; within the transaction of what it tells of, the database is asked for those
     * who watch it alone.
     *
     * @param articleId the article that was added, if one was
     * @throws NotFoundException if there is no such ticket
     */
    public TicketForNotice notice(long number, @Nullable Long articleId) {
        TicketForNotice ticket = lookups.notice(number, articleId);
        return ticket.watchedBy(watches.toTell(number, ticket.queueId()).stream()
                .map(PersonRef::id)
                .collect(Collectors.toSet()));
    }

    /** Returns the lines of the history of a ticket that were taken back. */
    public List<Long> takenBack(long number) {
        return lookups.takenBack(number);
    }

    /** Returns the ticket of the first of these messages that came in earlier. */
    public Optional<Long> ticketOfReceived(Collection<String> messageIds) {
        return lookups.ticketOfReceived(messageIds);
    }

    /**
     * Finds where a mail belongs that names a ticket: there, or where that ticket goes on.
     *
     * @param address of its sender, who is known to a ticket as its requester, its beneficiary or a participant
     * @param personId whose address it is, if that is known
     * @return none if there is no such ticket
     */
    public Optional<Place> place(long number, String address, @Nullable Long personId) {
        return lookups.place(number, address, personId);
    }

    /** Notes that the first words of a ticket name an agent (RT-27); nothing else of it changes. */
    public void names(long number, long agentId) {
        lookups.names(number, agentId);
    }

    /** A ticket that goes on, and whether it knows the sender of a mail. */
    public record Place(long number, boolean knowsSender) {}
}

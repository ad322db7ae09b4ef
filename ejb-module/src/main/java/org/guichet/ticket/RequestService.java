package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.directory.PersonCard;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.model.Article;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Tickets;

/** What requesters do in the portal, to requests that are theirs; impact, urgency and priority are not theirs to set (OT-12). */
@Stateless
@RolesAllowed("REQUESTER")
public class RequestService {

    private static final int MAX_TEXT = 100_000;

    @Inject
    private Tickets tickets;

    @Inject
    private RequestGuard guard;

    @Inject
    private TicketOpening opening;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private Clock clock;

    /**
     * Makes a request (PM-28, RT-34).
     *
     * @return the number of its ticket
     * @throws NotFoundException if there is no such queue, or it is closed
     */
    public long open(OpenRequest command) {
        guard.mustExist(command);
        PersonCard me = guard.caller();
        NewArticle first = message(me, command.title(), command.text(), command.attachments());
        return opening.open(
                        new OpenTicket(
                                command.queueId(),
                                command.serviceId(),
                                command.type(),
                                Channel.PORTAL,
                                command.title(),
                                Impact.PERSON,
                                Urgency.NORMAL,
                                me.id(),
                                command.beneficiaryId(),
                                true,
                                List.of(),
                                first),
                        command.contact(),
                        me.id())
                .ticketNumber();
    }

    /**
     * Adds a message to one's own request; what waited goes on, what is over for a few days only is open again, and what was
     * merged goes on elsewhere.
     *
     * @throws NotFoundException if there is no such request, or it is not the caller's
     * @throws DomainException {@code request.overForGood} if it ended too long ago, {@code request.closedForGood} if its queue opens none again
     */
    public ArticleRef write(long number, String text, List<NewAttachment> attachments) {
        PersonCard me = guard.caller();
        Ticket ticket = guard.load(number, me);
        Instant now = clock.instant();
        Article added = tickets.addArticle(ticket, message(me, ticket.title(), text, attachments), now);
        Cause cause = Cause.by(me.id());
        recorder.record(ticket, List.of(new Change(TicketEventKind.ARTICLE_ADDED, null, null)), cause, added.id());
        recorder.record(ticket, ticket.hearFromRequester(added, now), cause, added.id());
        return added.ref();
    }

    private NewArticle message(PersonCard me, String subject, String text, List<NewAttachment> attachments) {
        if (text.isBlank()) {
            throw new DomainException("article.empty");
        }
        if (text.length() > MAX_TEXT) {
            throw new DomainException("article.tooLong", String.valueOf(MAX_TEXT));
        }
        return new NewArticle(
                ArticleKind.PORTAL,
                Visibility.PUBLIC,
                new Author(me.id(), me.displayName(), me.email()),
                List.of(),
                List.of(),
                subject,
                text,
                null,
                null,
                clock.instant(),
                attachments);
    }
}

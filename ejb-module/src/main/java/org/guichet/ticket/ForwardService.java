package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.directory.Actor;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.model.Article;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketBefore;
import org.guichet.ticket.store.Tickets;

/**
 * Sends an article to someone outside: a supplier, another institution. The requester sees nothing of it, neither what was
 * sent nor what comes back: an answer of theirs is an article to be checked, which reopens nothing.
 */
@Stateless
@RolesAllowed("AGENT")
public class ForwardService {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private UndoLog undo;

    @Inject
    private Clock clock;

    @EJB
    private PeopleService people;

    /**
     * Forwards an article; the state of the ticket stays as it is.
     *
     * @throws NotFoundException if there is no such ticket or the caller may not answer there
     * @throws DomainException {@code forward.internal} if the article is not public, {@code forward.nobody} without an address
     */
    public ArticleRef forward(ForwardArticle command) {
        Actor caller = guard.caller();
        Ticket ticket = guard.load(command.number(), caller, Right.REPLY);
        ticket.mustBeFreeFor(caller.personId());
        if (command.to().isEmpty()) {
            throw new DomainException("forward.nobody");
        }
        Article chosen = chosen(command);
        TicketBefore before = new TicketBefore(ticket);
        Instant now = clock.instant();
        PersonCard me = people.card(caller.personId());
        var article = new NewArticle(
                ArticleKind.FORWARD,
                Visibility.INTERNAL,
                new Author(me.id(), me.displayName(), null),
                command.to(),
                List.of(),
                ticket.title(),
                (command.text().strip() + "\n\n" + chosen.quoted()).strip(),
                null,
                null,
                now,
                tickets.files(chosen.id(), command.files()));
        Article added = tickets.addArticle(ticket, article, now);
        ticket.arrived(now);
        before.answered(added.id(), List.of());
        undo.keep(before, ticket, List.of(), caller);
        recorder.record(
                ticket,
                List.of(new Change(TicketEventKind.ARTICLE_ADDED, null, null)),
                Cause.by(caller.personId()),
                added.id());
        return added.ref();
    }

    private Article chosen(ForwardArticle command) {
        Article chosen = tickets.article(command.articleId());
        if (chosen.ticketId() != command.number()) {
            throw new NotFoundException();
        }
        if (chosen.visibility() != Visibility.PUBLIC) {
            throw new DomainException("forward.internal");
        }
        return chosen;
    }
}

package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** What is added to tickets: answers, notes, mails. All throw {@link NotFoundException} for the absent and the forbidden. */
@Stateless
@RolesAllowed({"AGENT", "SYSTEM"})
public class ArticleService {

    /** Rule by which a machine's answer is kept and changes nothing. */
    public static final String BY_MACHINE = "mail.automatic";

    @Inject
    private Tickets tickets;

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private UndoLog undo;

    @Inject
    private TicketSettings settings;

    @Inject
    private Clock clock;

    @EJB
    private PeopleService people;

    /** Answers publicly (RT-30); whoever it names in copy belongs to the ticket from now on. */
    public ArticleRef reply(Reply command) {
        mustSaySomething(command.text());
        Actor caller = guard.caller();
        Ticket ticket = guard.load(command.number(), caller, Right.REPLY);
        ticket.mustBeFreeFor(caller.personId());
        TicketBefore before = new TicketBefore(ticket);
        Instant now = clock.instant();
        var article = new NewArticle(
                ArticleKind.REPLY,
                Visibility.PUBLIC,
                author(caller),
                command.to(),
                command.cc(),
                ticket.title(),
                command.text(),
                null,
                null,
                now,
                command.attachments());
        Article added = tickets.addArticle(ticket, article, now);
        List<String> known = new ArrayList<>(tickets.addParticipants(ticket.id(), command.to()));
        known.addAll(tickets.addParticipants(ticket.id(), command.cc()));
        List<Change> changes = ticket.answer(added, now);
        before.answered(added.id(), known);
        before.hide(now, settings.undo());
        undo.keep(before, ticket, changes, caller);
        return recorded(ticket, changes, caller.personId(), added);
    }

    /**
     * Adds a note that agents alone may read, and says what the ticket turns out to be (OT-70), both or neither.
     *
     * @throws ConflictException if someone else said so since the caller's version
     */
    public ArticleRef note(AddNote command) {
        mustSaySomething(command.text());
        Actor caller = guard.caller();
        ChangeType type = command.type();
        Ticket ticket = type == null
                ? guard.load(command.number(), caller, Right.NOTE)
                : guard.load(type, caller, Right.NOTE, TicketService.TYPE);
        Instant now = clock.instant();
        var article = new NewArticle(
                ArticleKind.NOTE,
                Visibility.INTERNAL,
                author(caller),
                List.of(),
                List.of(),
                ticket.title(),
                command.text(),
                null,
                null,
                now,
                command.attachments());
        Article added = tickets.addArticle(ticket, article, now);
        ticket.arrived(now);
        List<Change> changes = type == null ? List.of() : ticket.changeType(type.type(), now);
        return recorded(ticket, changes, caller.personId(), added);
    }

    /** Says that the sender of an article to check belongs to the ticket; it counts as if it had just come in. */
    public void confirm(long articleId) {
        Actor caller = guard.caller();
        Article article = tickets.article(articleId);
        Ticket ticket = guard.load(article.ticketId(), caller, Right.REPLY);
        article.confirm();
        String address = article.authorAddress();
        tickets.addParticipants(ticket.id(), address == null ? List.of() : List.of(address));
        List<Change> changes = ticket.hearFromRequester(article, clock.instant());
        Cause cause = Cause.by(caller.personId());
        recorder.record(
                ticket, List.of(new Change(TicketEventKind.ARTICLE_CONFIRMED, null, null)), cause, article.id());
        recorder.record(ticket, changes, cause, article.id());
    }

    /**
     * Files what came in by mail; a merged ticket passes it on to the one in which it goes on. Only a public article
     * that a person wrote reopens: an agent's mail that becomes a note is not the other side's word.
     */
    @RolesAllowed("SYSTEM")
    public ArticleRef receive(ReceiveArticle command) {
        Ticket ticket = tickets.survivorForChange(command.number());
        NewArticle article =
                command.trusted() ? command.article() : command.article().seenBy(Visibility.TO_CHECK);
        Instant now = clock.instant();
        Article added = tickets.addArticle(ticket, article, now);
        Long authorId = command.trusted() ? article.author().personId() : null;
        if (article.visibility() == Visibility.PUBLIC && !command.automatic()) {
            return recorded(ticket, ticket.hearFromRequester(added, now), authorId, added);
        }
        ticket.arrived(now);
        return because(ticket, List.of(), new Cause(authorId, command.automatic() ? BY_MACHINE : null, null), added);
    }

    /** Adds what Guichet itself writes to the people of a ticket; it is no answer and changes nothing. */
    @RolesAllowed({"REQUESTER", "AGENT", "SYSTEM"})
    public ArticleRef addAutomatic(long number, NewArticle article) {
        Ticket ticket = tickets.forChange(number);
        Instant now = clock.instant();
        Article added = tickets.addArticle(ticket, article, now);
        ticket.arrived(now);
        return recorded(ticket, List.of(), null, added);
    }

    private ArticleRef recorded(Ticket ticket, List<Change> changes, @Nullable Long actorId, Article article) {
        return because(ticket, changes, Cause.by(actorId), article);
    }

    private ArticleRef because(Ticket ticket, List<Change> changes, Cause cause, Article article) {
        recorder.record(ticket, List.of(new Change(TicketEventKind.ARTICLE_ADDED, null, null)), cause, article.id());
        recorder.record(ticket, changes, cause, article.id());
        return article.ref();
    }

    private Author author(Actor caller) {
        PersonCard card = people.card(caller.personId());
        return new Author(card.id(), card.displayName(), null);
    }

    private static void mustSaySomething(String text) {
        if (text.isBlank()) {
            throw new DomainException("article.empty");
        }
    }
}

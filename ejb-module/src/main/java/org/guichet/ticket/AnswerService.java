package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.ReturnedFiles;

/** Answers and moves on in one transaction: nobody is told that a ticket is resolved when it could not be. */
@Stateless
@RolesAllowed("AGENT")
public class AnswerService {

    @Inject
    private TicketGuard guard;

    @Inject
    private UndoLog undo;

    @Inject
    private ReturnedFiles returned;

    @EJB
    private ArticleService articles;

    @EJB
    private TicketService tickets;

    /** Returns the files of an answer that the caller took back and has not sent since. */
    public List<ReturnedFile> returned(long number) {
        return returned.find(number, guard.caller().personId());
    }

    /**
     * Sends the answer, then moves the ticket.
     *
     * @throws ConflictException if someone else moved its state since the caller's version; then nothing is sent
     * @throws DomainException if there is nothing said, or the move is not possible; then nothing is sent either
     */
    public ArticleRef answer(Answer command) {
        if (command.after() == AfterAnswer.STAY) {
            return articles.reply(reply(command));
        }
        Actor caller = guard.caller();
        Ticket ticket = guard.load(command, caller, Right.REPLY, TicketService.STATE);
        ArticleRef answer = articles.reply(reply(command));
        // The answer may itself have opened the ticket: its version from here on is that of this transaction.
        if (command.after() == AfterAnswer.RESOLVE) {
            tickets.resolve(new ResolveTicket(ticket.id(), ticket.version()));
        } else {
            tickets.pend(pend(command, ticket.version()));
        }
        undo.join(ticket, caller, answer.id());
        return answer;
    }

    /** With the files that came back; whatever of them does not go along is given up. */
    private Reply reply(Answer command) {
        Reply said = command.reply();
        return said.with(returned.take(said.number(), guard.caller().personId(), command.returned()));
    }

    private static PendTicket pend(Answer command, int version) {
        if (command.until() == null) {
            throw new DomainException("ticket.pendingInThePast");
        }
        return new PendTicket(command.number(), version, command.until(), false, Awaits.REQUESTER);
    }
}

package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.ticket.model.Ticket;

/** Answers and moves on in one transaction: nobody is told that a ticket is resolved when it could not be. */
@Stateless
@RolesAllowed("AGENT")
public class AnswerService {

    @Inject
    private TicketGuard guard;

    @Inject
    private UndoLog undo;

    @EJB
    private ArticleService articles;

    @EJB
    private TicketService tickets;

    /**
     * Sends the answer, then moves the ticket.
     *
     * @throws ConflictException if someone else moved its state since the caller's version; then nothing is sent
     * @throws DomainException if there is nothing said, or the move is not possible; then nothing is sent either
     */
    public ArticleRef answer(Answer command) {
        if (command.after() == AfterAnswer.STAY) {
            return articles.reply(command.reply());
        }
        Actor caller = guard.caller();
        Ticket ticket = guard.load(command, caller, Right.REPLY, TicketService.STATE);
        ArticleRef answer = articles.reply(command.reply());
        // The answer may itself have opened the ticket: its version from here on is that of this transaction.
        if (command.after() == AfterAnswer.RESOLVE) {
            tickets.resolve(new ResolveTicket(ticket.id(), ticket.version()));
        } else {
            tickets.pend(pend(command, ticket.version()));
        }
        undo.join(ticket, caller, answer.id());
        return answer;
    }

    private static PendTicket pend(Answer command, int version) {
        if (command.until() == null) {
            throw new DomainException("ticket.pendingInThePast");
        }
        return new PendTicket(command.number(), version, command.until(), false, Awaits.REQUESTER);
    }
}

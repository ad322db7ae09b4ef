package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.guichet.desk.AfterClosing;
import org.guichet.mail.message.Verdict;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.FollowUpRule;
import org.guichet.ticket.FollowUpRule.FollowUpFate;
import org.guichet.ticket.LinkKind;
import org.guichet.ticket.LinkTicket;
import org.guichet.ticket.ReceiveArticle;
import org.guichet.ticket.TicketLinkService;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.Visibility;

/** Files what goes on in a ticket; what someone known to it writes after its end does as its queue says. */
@ApplicationScoped
class FollowUps {

    @Inject
    private ArticleWriter writer;

    @Inject
    private Refusals refusals;

    @EJB
    private FollowUpRule rule;

    @EJB
    private ArticleService articles;

    @EJB
    private TicketService tickets;

    @EJB
    private TicketLinkService links;

    /** Returns the article that it became, here or in a ticket of its own; none if it was refused. */
    Optional<ArticleRef> of(Verdict.FollowUp verdict, IncomingMail incoming) {
        FollowUpFate fate = rule.of(verdict.ticket());
        if (fate.what() == AfterClosing.REOPEN) {
            return Optional.of(receive(verdict.ticket(), incoming, true, false));
        }
        if (fate.what() == AfterClosing.REFUSE) {
            refusals.tell(fate.number(), incoming, verdict.mustNotBeAnswered());
            return Optional.empty();
        }
        ArticleRef fresh = tickets.open(writer.ticket(incoming, fate.queueId(), !verdict.mustNotBeAnswered()));
        links.link(new LinkTicket(fresh.ticketNumber(), LinkKind.RELATED, fate.number()));
        return Optional.of(fresh);
    }

    ArticleRef receive(long number, IncomingMail incoming, boolean trusted, boolean automatic) {
        return articles.receive(new ReceiveArticle(number, writer.article(incoming), trusted, automatic));
    }

    ArticleRef note(Verdict.NoteByMail note, IncomingMail incoming) {
        var article = writer.article(incoming).seenBy(Visibility.INTERNAL);
        return articles.receive(new ReceiveArticle(note.ticket(), article, note.isTrusted(), false));
    }
}

package org.guichet.mail;

import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.OptionalLong;
import org.guichet.directory.AgentName;
import org.guichet.directory.PeopleService;
import org.guichet.mail.message.NamedAgent;
import org.guichet.mail.message.OwnWords;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleToSend;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;

/**
 * Notes on a request that comes in whom it names (RT-27): once, in the transaction that opens the ticket. It gives the ticket to
 * nobody: colleagues see for whom it is meant, and that one takes it or not.
 */
@ApplicationScoped
public class NamedAgents {

    @EJB
    private MailFacts facts;

    @EJB
    private PeopleService people;

    /** Before the others hear of it: they tell whom it names. */
    void changed(@Observes @Priority(Interceptor.Priority.APPLICATION) TicketChanged change) {
        Long articleId = change.articleId();
        if (change.kind() != TicketEventKind.OPENED || articleId == null) {
            return;
        }
        ArticleToSend first = facts.article(articleId);
        if (first.kind() == ArticleKind.MAIL_IN || first.kind() == ArticleKind.PORTAL) {
            named(first).ifPresent(agent -> facts.names(first.number(), agent));
        }
    }

    private OptionalLong named(ArticleToSend first) {
        Long author = first.author().personId();
        List<AgentName> agents = people.namesOfAgents(first.queueId()).stream()
                .filter(agent -> author == null || agent.id() != author)
                .toList();
        return NamedAgent.in(first.subject(), OwnWords.of(first.text()), agents);
    }
}

package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.platform.DeskClock;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.Channel;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketForMail;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.Visibility;

/**
 * The one automatic mail that a requester gets (OT-36): French and English in one message (RT-14), at arrival or, where
 * the queue says so, at validation (RT-12), in the words that its administrators chose. It carries no word of what came in,
 * so that nobody can have Guichet write to a stranger; mail of machines and lists gets none, and nobody gets more than a few in an hour.
 */
@ApplicationScoped
public class Acknowledgements {

    @EJB
    private MailFacts facts;

    @EJB
    private DeskQueries desks;

    @EJB
    private PeopleService people;

    @EJB
    private ArticleService articles;

    @Inject
    private OutboxWriter outbox;

    @Inject
    private AutomaticTexts texts;

    @Inject
    private DeskClock clock;

    void changed(@Observes TicketChanged change) {
        boolean accepted = change.kind() == TicketEventKind.OPENED || change.kind() == TicketEventKind.VALIDATED;
        if (accepted && !clock.isMoved()) {
            acknowledge(facts.ticket(change.number()));
        }
    }

    private void acknowledge(TicketForMail ticket) {
        boolean fromOutside = ticket.channel() == Channel.MAIL || ticket.channel() == Channel.PORTAL;
        if (!fromOutside || !ticket.answerable() || ticket.state() == TicketState.TO_VALIDATE) {
            return;
        }
        PersonCard person = people.card(ticket.requesterId());
        String recipient = ticket.requesterAddress() == null ? person.email() : ticket.requesterAddress();
        if (recipient != null && outbox.mayAnswer(recipient)) {
            ArticleRef article = articles.addAutomatic(ticket.number(), text(ticket, person, recipient));
            outbox.add(ticket.number(), article.id(), recipient, true);
        }
    }

    private NewArticle text(TicketForMail ticket, PersonCard person, String recipient) {
        QueueInfo queue = desks.queue(ticket.queueId());
        TextWords words = texts.forQueue(AutomaticText.ACKNOWLEDGEMENT, queue);
        AutomaticTexts.Written mail = texts.write(AutomaticTexts.parse(words), ticket, queue, person);
        return new NewArticle(
                ArticleKind.AUTOMATIC,
                Visibility.PUBLIC,
                new NewArticle.Author(null, queue.name().fr(), queue.address()),
                List.of(recipient),
                List.of(),
                mail.subject(),
                mail.body(),
                null,
                null,
                clock.instant(),
                List.of());
    }
}

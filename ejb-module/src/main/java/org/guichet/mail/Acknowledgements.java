package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PeopleService;
import org.guichet.mail.message.SubjectTag;
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
import org.jspecify.annotations.Nullable;

/**
 * The one automatic mail that a requester gets (OT-36): French and English in one message (RT-14), at arrival or, where
 * the queue says so, at validation (RT-12). It carries no word of what came in, so that nobody can have Guichet write to
 * a stranger; mail of machines and lists gets none, and nobody gets more than a few in an hour.
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
    private MailSettings settings;

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
        String recipient = recipient(ticket);
        if (recipient != null && outbox.mayAnswer(recipient)) {
            ArticleRef article = articles.addAutomatic(ticket.number(), text(ticket, recipient));
            outbox.add(ticket.number(), article.id(), recipient, true);
        }
    }

    private @Nullable String recipient(TicketForMail ticket) {
        String address = ticket.requesterAddress();
        return address != null ? address : people.card(ticket.requesterId()).email();
    }

    private NewArticle text(TicketForMail ticket, String recipient) {
        QueueInfo queue = desks.queue(ticket.queueId());
        String subject = MailWords.of(Locale.FRENCH, "acknowledgement.subject")
                + " / "
                + MailWords.of(Locale.ENGLISH, "acknowledgement.subject");
        String body = body(ticket, queue, Locale.FRENCH) + "\n\n---\n\n" + body(ticket, queue, Locale.ENGLISH);
        return new NewArticle(
                ArticleKind.AUTOMATIC,
                Visibility.PUBLIC,
                new NewArticle.Author(null, queue.name().fr(), queue.address()),
                List.of(recipient),
                List.of(),
                subject,
                body,
                null,
                null,
                clock.instant(),
                List.of());
    }

    private String body(TicketForMail ticket, QueueInfo queue, Locale locale) {
        String number = String.valueOf(ticket.number());
        return MailWords.of(
                locale,
                "acknowledgement.body",
                number,
                queue.name().in(locale),
                SubjectTag.tag(ticket.number(), ""),
                settings.baseUrl() + "/requests/" + number,
                settings.university());
    }
}

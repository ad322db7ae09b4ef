package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.message.MailAddress;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.TicketForMail;
import org.guichet.ticket.Visibility;

/**
 * Tells whoever wrote to a ticket that is closed for good that their mail was not filed, and what to do. It repeats no word of
 * theirs; machines are told nothing, and nobody more than a few times in an hour.
 */
@ApplicationScoped
class Refusals {

    @EJB
    private MailFacts facts;

    @EJB
    private DeskQueries desks;

    @EJB
    private ArticleService articles;

    @Inject
    private OutboxWriter outbox;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    void tell(long number, IncomingMail incoming, boolean mustNotBeAnswered) {
        MailAddress author = incoming.mail().author();
        if (author == null || mustNotBeAnswered || !outbox.mayAnswer(author.normalised())) {
            return;
        }
        String recipient = author.normalised();
        ArticleRef article = articles.addAutomatic(number, text(facts.ticket(number), recipient));
        outbox.add(number, article.id(), recipient, true);
    }

    private NewArticle text(TicketForMail ticket, String recipient) {
        QueueInfo queue = desks.queue(ticket.queueId());
        String subject = MailWords.of(Locale.FRENCH, "refusal.subject") + " / "
                + MailWords.of(Locale.ENGLISH, "refusal.subject");
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
        return MailWords.of(
                locale,
                "refusal.body",
                String.valueOf(ticket.number()),
                queue.address(),
                settings.baseUrl() + "/catalog",
                settings.university());
    }
}

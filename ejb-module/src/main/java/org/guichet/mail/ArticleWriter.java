package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.message.MailAddress;
import org.guichet.mail.message.ParsedMail;
import org.guichet.mail.message.SubjectTag;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Impact;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.ticket.Visibility;

/** Makes of a mail what a ticket needs. */
@ApplicationScoped
class ArticleWriter {

    private static final int MAX_PARTICIPANTS = 50;

    @EJB
    private DeskQueries desks;

    @Inject
    private Clock clock;

    /**
     * Makes a new ticket of a mail; whoever it names in To and Cc belongs to it.
     *
     * @param answerable whether it may be acknowledged
     */
    OpenTicket ticket(IncomingMail incoming, long queueId, boolean answerable) {
        ParsedMail mail = incoming.mail();
        return new OpenTicket(
                queueId,
                null,
                TicketType.INCIDENT,
                Channel.MAIL,
                title(mail),
                Impact.PERSON,
                Urgency.NORMAL,
                Objects.requireNonNull(incoming.authorId()),
                null,
                answerable,
                participants(mail),
                article(incoming));
    }

    NewArticle article(IncomingMail incoming) {
        ParsedMail mail = incoming.mail();
        MailAddress author = Objects.requireNonNull(mail.author());
        String name = author.name();
        String text = mail.body().text();
        return new NewArticle(
                ArticleKind.MAIL_IN,
                Visibility.PUBLIC,
                new Author(incoming.authorId(), name == null ? author.address() : name, author.normalised()),
                addresses(mail.people().to()),
                addresses(mail.people().cc()),
                mail.subject(),
                mail.isEmpty() ? mail.subject() : text,
                incoming.html(),
                mail.messageId(),
                Objects.requireNonNullElse(mail.date(), clock.instant()),
                incoming.files());
    }

    private static String title(ParsedMail mail) {
        String subject = SubjectTag.without(mail.subject());
        if (!subject.isBlank()) {
            return subject;
        }
        return mail.body()
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElseGet(() -> MailWords.of(Locale.FRENCH, "ticket.untitled"));
    }

    private List<String> participants(ParsedMail mail) {
        Set<String> own = desks.queues().stream().map(QueueInfo::address).collect(Collectors.toSet());
        return Stream.concat(mail.people().to().stream(), mail.people().cc().stream())
                .map(MailAddress::normalised)
                .filter(address -> !own.contains(address))
                .distinct()
                .limit(MAX_PARTICIPANTS)
                .toList();
    }

    private static List<String> addresses(List<MailAddress> people) {
        return people.stream().map(MailAddress::address).toList();
    }
}

package org.guichet.ticket.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Impact;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.ticket.Visibility;

/** Tickets and articles to try things on; a ticket comes to its state by the moves that lead there. */
final class Sample {

    static final long NUMBER = 48213;
    static final long QUEUE = 3;
    static final long REQUESTER = 1042;
    static final long AGENT = 7;
    static final long COLLEAGUE = 8;

    /** When a sample ticket was opened. */
    static final Instant OPENED = Instant.parse("2026-03-02T08:15:00Z");

    /** When it came to its state. */
    static final Instant MOVED = OPENED.plus(Duration.ofHours(1));

    /** When a test does something to it. */
    static final Instant NOW = OPENED.plus(Duration.ofHours(2));

    static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    private Sample() {}

    static Ticket ticket() {
        return ticket(TicketState.NEW);
    }

    static Ticket ticket(TicketState state) {
        Ticket ticket = begun(state == TicketState.TO_VALIDATE ? state : TicketState.NEW);
        switch (state) {
            case TO_VALIDATE, NEW -> {}
            case OPEN -> ticket.assign(AGENT, MOVED);
            case PENDING_REMINDER -> ticket.pend(TOMORROW, false, Awaits.REQUESTER, MOVED);
            case PENDING_AUTO_CLOSE -> ticket.pend(TOMORROW, true, Awaits.REQUESTER, MOVED);
            case RESOLVED -> ticket.resolve(MOVED);
            case CLOSED -> {
                ticket.resolve(MOVED);
                ticket.close(MOVED);
            }
            case MERGED -> ticket.mergeInto(other(), MOVED);
            case REJECTED -> ticket.reject(MOVED);
        }
        return ticket;
    }

    /** Returns another ticket of the same person, into which one may be merged. */
    static Ticket other() {
        Ticket ticket = begun(TicketState.NEW);
        ticket.id = NUMBER + 1;
        return ticket;
    }

    static Article mail(String words) {
        return article(ArticleKind.MAIL_IN, Visibility.PUBLIC, words);
    }

    static Article reply(String words) {
        return article(ArticleKind.REPLY, Visibility.PUBLIC, words);
    }

    static Article note(String words) {
        return article(ArticleKind.NOTE, Visibility.INTERNAL, words);
    }

    static Article article(ArticleKind kind, Visibility visibility, String words) {
        return new Article(NUMBER, newArticle(kind, visibility, "Panne du VPN", words), NOW);
    }

    static NewArticle newArticle(ArticleKind kind, Visibility visibility, String subject, String words) {
        var author = new Author(REQUESTER, "Camille Roussel", "camille.roussel@univ-valmont.example");
        return new NewArticle(
                kind, visibility, author, List.of(), List.of(), subject, words, null, null, NOW, List.of());
    }

    static OpenTicket opening(TicketType type, String title) {
        return new OpenTicket(
                QUEUE,
                null,
                type,
                Channel.MAIL,
                title,
                Impact.PERSON,
                Urgency.NORMAL,
                REQUESTER,
                null,
                true,
                List.of(),
                newArticle(ArticleKind.MAIL_IN, Visibility.PUBLIC, title, "Bonjour"));
    }

    private static Ticket begun(TicketState initial) {
        var ticket = new Ticket(opening(TicketType.INCIDENT, "Panne du VPN"), initial, OPENED);
        ticket.id = NUMBER;
        return ticket;
    }
}

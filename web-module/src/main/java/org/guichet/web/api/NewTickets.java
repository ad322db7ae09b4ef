package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Impact;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.ticket.Visibility;
import org.guichet.web.rest.Body;
import org.jspecify.annotations.Nullable;

/** Reads a ticket that an agent's program opens for somebody, as an agent writes down what came in by phone. */
@ApplicationScoped
class NewTickets {

    @EJB
    private PeopleService people;

    @EJB
    private DeskQueries desks;

    @Inject
    private UploadedFiles files;

    @Inject
    private Clock clock;

    OpenTicket read(Body body) {
        QueueCodes codes = QueueCodes.of(desks);
        long queueId = codes.queueIn(body, Limits.CODE);
        Long serviceId = codes.serviceIn(body, queueId, Limits.CODE);
        TicketType type = usual(body.choice("type", TicketType.class), TicketType.INCIDENT);
        Impact impact = usual(body.choice("impact", Impact.class), Impact.PERSON);
        Urgency urgency = usual(body.choice("urgency", Urgency.class), Urgency.NORMAL);
        String title = body.text("title", Limits.TITLE);
        String text = body.text("text", Limits.TEXT);
        String requester = body.text("requester", Limits.ADDRESS);
        String beneficiary = body.textOrNone("beneficiary", Limits.ADDRESS);
        List<NewAttachment> attachments = files.in(body);
        body.end();
        PersonCard person = people.card(people.personFor(requester, null));
        return new OpenTicket(
                queueId,
                serviceId,
                type,
                Channel.PHONE,
                title,
                impact,
                urgency,
                person.id(),
                beneficiary == null ? null : Long.valueOf(people.personFor(beneficiary, null)),
                true,
                Optional.ofNullable(person.email()).stream().toList(),
                said(person, title, text, attachments));
    }

    private NewArticle said(PersonCard person, String title, String text, List<NewAttachment> attachments) {
        return new NewArticle(
                ArticleKind.PHONE,
                Visibility.PUBLIC,
                new NewArticle.Author(person.id(), person.displayName(), null),
                List.of(),
                List.of(),
                title,
                text,
                null,
                null,
                clock.instant(),
                attachments);
    }

    private static <T> T usual(@Nullable T said, T otherwise) {
        return Objects.requireNonNullElse(said, otherwise);
    }
}

package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.Visibility;
import org.guichet.web.faces.Onward;
import org.guichet.web.upload.Once;
import org.guichet.web.upload.Uploads;

/** Opens a ticket for someone else (PM-04). */
@Named("newTicket")
@RequestScoped
public class NewTicketBacking {

    @EJB
    private TicketService tickets;

    @Inject
    private Uploads uploads;

    @Inject
    private Once once;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private final NewTicketForm form = new NewTicketForm();

    public void create() {
        Asker person = Objects.requireNonNull(form.getPerson());
        long number =
                once.run(form.getToken(), () -> tickets.open(command(person)).ticketNumber());
        onward.to("/agent/tickets/" + number, "new.done", Long.toString(number));
    }

    private OpenTicket command(Asker person) {
        List<String> participants = person.mail() == null ? List.of() : List.of(person.mail());
        return new OpenTicket(
                Objects.requireNonNull(form.getQueueId()),
                form.getServiceId(),
                form.getType(),
                form.getChannel(),
                Objects.requireNonNullElse(form.getTitle(), ""),
                form.getImpact(),
                form.getUrgency(),
                person.id(),
                null,
                true,
                participants,
                article(person, clock.instant()));
    }

    private NewArticle article(Asker person, Instant now) {
        return new NewArticle(
                ArticleKind.PHONE,
                Visibility.PUBLIC,
                new NewArticle.Author(person.id(), person.name(), null),
                List.of(),
                List.of(),
                Objects.requireNonNullElse(form.getTitle(), ""),
                Objects.requireNonNullElse(form.getText(), ""),
                null,
                null,
                now,
                uploads.store(form.getFiles()));
    }

    public NewTicketForm getForm() {
        return form;
    }
}

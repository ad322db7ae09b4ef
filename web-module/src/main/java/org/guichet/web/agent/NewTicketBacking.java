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
import org.guichet.ticket.Channel;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.Visibility;
import org.guichet.web.faces.Onward;
import org.guichet.web.upload.Once;
import org.guichet.web.upload.Uploads;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

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
                Objects.requireNonNull(form.getType()),
                form.getChannel(),
                Objects.requireNonNullElse(form.getTitle(), ""),
                form.getImpact(),
                form.getUrgency(),
                person.id(),
                null,
                true,
                participants,
                form.getChannel() == Channel.PERSONAL ? mail(person) : said(person));
    }

    private NewArticle said(Asker person) {
        return article(ArticleKind.PHONE, person, null, clock.instant());
    }

    private NewArticle mail(Asker person) {
        return article(ArticleKind.MAIL_IN, person, person.mail(), Objects.requireNonNull(form.getReceived()));
    }

    private NewArticle article(ArticleKind kind, Asker person, @Nullable String address, Instant at) {
        return new NewArticle(
                kind,
                Visibility.PUBLIC,
                new NewArticle.Author(person.id(), person.name(), address),
                List.of(),
                List.of(),
                Objects.requireNonNullElse(form.getTitle(), ""),
                Objects.requireNonNullElse(form.getText(), ""),
                null,
                null,
                at,
                uploads.store(form.getFiles()));
    }

    /** Tells whether the form is sent for a mail to the agent in person, which came at an instant of its own. */
    public boolean isPersonal() {
        return Channel.PERSONAL.name().equals(Faces.getRequestParameter("channel"));
    }

    public NewTicketForm getForm() {
        return form;
    }
}

package org.guichet.web.requests;

import java.time.Instant;
import java.util.List;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.RequestStep;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketDue;
import org.guichet.ticket.TicketPeople;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Visibility;
import org.jspecify.annotations.Nullable;

/** Requests of Camille, which Nadia answers. */
final class Samples {

    static final PersonRef CAMILLE = new PersonRef(7, "Camille Roussel");
    static final PersonRef NADIA = new PersonRef(9, "Nadia Ferrand");
    static final Instant MORNING = Instant.parse("2026-11-19T08:00:00Z");

    private Samples() {}

    static final Instant LAST_DAY = MORNING.plusSeconds(604_800);

    static RequestRow row(TicketState state, Awaits awaits, @Nullable PersonRef owner) {
        boolean over = state == TicketState.RESOLVED || state == TicketState.CLOSED;
        Instant resolved = over ? MORNING.plusSeconds(7200) : null;
        Instant until = over ? LAST_DAY : null;
        return new RequestRow(
                48213, "VPN", state, awaits, 3, CAMILLE, owner, MORNING, MORNING, resolved, until, TicketDue.NOTHING);
    }

    static RequestView view(RequestRow row, @Nullable Instant takenAt, ArticleView... articles) {
        TicketPeople people = new TicketPeople(CAMILLE, CAMILLE, row.owner(), null, null);
        List<RequestStep> steps = takenAt == null
                ? List.of()
                : List.of(new RequestStep(RequestStep.Kind.TAKEN, takenAt, row.owner(), null));
        return new RequestView(
                row,
                TicketType.INCIDENT,
                null,
                people,
                TicketContact.NONE,
                takenAt,
                null,
                null,
                steps,
                List.of(articles));
    }

    static ArticleView article(ArticleKind kind, PersonRef author, int minutes, String text) {
        return new ArticleView(
                minutes,
                "public" + minutes,
                kind,
                Visibility.PUBLIC,
                new NewArticle.Author(author.id(), author.displayName(), null),
                List.of(),
                List.of(),
                "VPN",
                text,
                false,
                MORNING.plusSeconds(60L * minutes),
                List.of());
    }
}

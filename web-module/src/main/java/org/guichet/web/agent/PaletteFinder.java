package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.ticket.FoundTicket;
import org.guichet.ticket.TicketFinder;

/** Finds tickets by number or by words of their subjects, and people by what they begin with. A mark before the text asks for one kind. */
@RequestScoped
public class PaletteFinder {

    private static final int MOST = 6;

    @EJB
    private TicketFinder tickets;

    @EJB
    private PeopleService people;

    @Inject
    private QueueNames queues;

    List<PaletteEntry> find(String text) {
        if (text.startsWith(">")) {
            return List.of();
        }
        if (text.startsWith("#")) {
            return tickets(text.substring(1)).toList();
        }
        if (text.startsWith("@")) {
            return people(text.substring(1)).toList();
        }
        return Stream.concat(tickets(text), people(text)).toList();
    }

    private Stream<PaletteEntry> tickets(String text) {
        return tickets.find(text, MOST).stream().map(this::entry);
    }

    private PaletteEntry entry(FoundTicket found) {
        String title = "#" + found.number() + " " + found.title();
        return new PaletteEntry(
                "ticket", "pi-ticket", title, queues.nameOf(found.queueId()), "/agent/tickets/" + found.number());
    }

    private Stream<PaletteEntry> people(String text) {
        return people.search(text, MOST).stream().map(PaletteFinder::entry);
    }

    private static PaletteEntry entry(PersonCard card) {
        String where = Stream.of(card.unit(), card.office(), card.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new PaletteEntry(
                "person", "pi-user", card.displayName(), where, "/agent/tickets/new?requester=" + card.id());
    }
}

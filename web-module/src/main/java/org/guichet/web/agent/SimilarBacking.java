package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.directory.PeopleService;
import org.guichet.ticket.FoundTicket;
import org.guichet.ticket.TicketFinder;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Open tickets that resemble the one an agent writes down, of those they may read: the same person's, then of the same matter. */
@Named("similar")
@RequestScoped
public class SimilarBacking {

    private static final int MOST = 5;
    private static final int TELLING = 5;

    @EJB
    private TicketFinder tickets;

    @EJB
    private PeopleService people;

    @Inject
    private NewTicketBacking ticket;

    @Inject
    @Param(name = "requester")
    private @Nullable Long requester;

    private List<SimilarTicket> all = List.of();

    /** A link may name who asks: the page then begins with them. */
    @PostConstruct
    void begin() {
        if (requester != null && ticket.getForm().getPerson() == null) {
            ticket.getForm().setPerson(Asker.of(people.card(requester)));
        }
        find();
    }

    /** Looks again, after something was chosen or typed. */
    public void find() {
        Set<Long> known = new HashSet<>();
        List<SimilarTicket> found = new ArrayList<>();
        Asker person = ticket.getForm().getPerson();
        if (person != null) {
            tickets.ofRequester(person.id(), MOST).forEach(one -> found.add(new SimilarTicket(one, true)));
        }
        tellingWords(ticket.getForm().getTitle())
                .flatMap(word -> tickets.find(word, MOST).stream())
                .forEach(one -> found.add(new SimilarTicket(one, false)));
        all = found.stream()
                .filter(one -> known.add(one.ticket().number()))
                .limit(MOST)
                .toList();
    }

    /** The longest words of a subject say most of it. */
    private static Stream<String> tellingWords(@Nullable String title) {
        return Stream.of((title == null ? "" : title).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= TELLING)
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(2);
    }

    public List<SimilarTicket> getAll() {
        return all;
    }

    /**
     * One of them.
     *
     * @param ofPerson whether the same person asks
     */
    public record SimilarTicket(FoundTicket ticket, boolean ofPerson) {}
}

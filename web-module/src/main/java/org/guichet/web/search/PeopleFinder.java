package org.guichet.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import org.guichet.directory.Listing;
import org.guichet.directory.PeopleService;

/** Finds people of the university, of whom no more is told than in its directory: name, unit and address. */
@RequestScoped
public class PeopleFinder {

    private static final int MOST = 8;

    @EJB
    private PeopleService people;

    /** Returns one group without a title, or nothing. */
    List<FoundGroup> find(String text) {
        List<Found> found =
                people.listed(text, MOST).stream().map(PeopleFinder::found).toList();
        return found.isEmpty() ? List.of() : List.of(new FoundGroup("", found));
    }

    private static Found found(Listing person) {
        return new Found(
                person.displayName() + " <" + person.email() + ">",
                "user",
                person.displayName(),
                Objects.requireNonNullElse(person.unit(), ""));
    }
}

package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;

/** Finds people for whoever asks about their rights. */
@RequestScoped
public class PeopleSearch {

    private static final int MOST = 10;

    @EJB
    private PeopleService people;

    List<PersonCard> of(String words) {
        return people.search(words, MOST);
    }
}

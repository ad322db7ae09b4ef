package org.guichet.web.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.guichet.ticket.RequestQueries;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** A new request may come after one that ended long ago, {@code ?after=48213}, or out of a search, {@code ?title=…}; it says so. */
@RequestScoped
public class FollowUp {

    private static final int LONGEST_TITLE = 200;

    @EJB
    private RequestQueries requests;

    @Inject
    private Words words;

    @Inject
    @Param
    private @Nullable Long after;

    @Inject
    @Param
    private @Nullable String title;

    /** Returns with what title the new request begins; mostly none. */
    String title() {
        if (after != null) {
            return requests.view(after).row().title();
        }
        return title == null || title.length() > LONGEST_TITLE ? "" : title.strip();
    }

    /** Returns with what words it begins; mostly none. */
    String text() {
        return after == null ? "" : words.of("form.after", String.valueOf(after)) + "\n\n";
    }
}

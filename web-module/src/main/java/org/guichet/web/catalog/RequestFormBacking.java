package org.guichet.web.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.platform.NotFoundException;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What the form of a new request shows: what is asked for, and office and phone of who asks, from the directory (RT-28). */
@Named("requestForm")
@RequestScoped
public class RequestFormBacking {

    @Inject
    private Catalog catalog;

    @EJB
    private PeopleService people;

    @Inject
    private ActiveUser user;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String code;

    private @Nullable CatalogEntry entry;
    private @Nullable PersonCard me;

    public void load() {
        entry = catalog.entry(Objects.requireNonNullElse(code, ""));
        me = people.card(user.getId());
    }

    /** Returns what the address names. */
    public CatalogEntry getEntry() {
        if (entry == null) {
            throw new NotFoundException();
        }
        return entry;
    }

    /** Returns the name of the team that will read the request. */
    public String getTeam() {
        return getEntry().queue().name().in(user.getLocale());
    }

    public @Nullable PersonCard getMe() {
        return me;
    }
}

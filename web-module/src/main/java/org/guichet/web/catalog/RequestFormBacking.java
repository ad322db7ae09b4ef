package org.guichet.web.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.platform.NotFoundException;
import org.guichet.web.faces.Words;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What the form of a new request shows: what is asked for, and office and phone of who asks, from the directory, or to be said where it knows none (RT-28). */
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
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String code;

    private @Nullable CatalogEntry entry;
    private @Nullable PersonCard me;

    /** Reads both; a form that was refused is drawn again in a request of its own. */
    public void load() {
        if (entry == null) {
            entry = catalog.entry(Objects.requireNonNullElse(code, ""));
            me = people.card(user.getId());
        }
    }

    /** Returns what the address names. */
    public CatalogEntry getEntry() {
        if (entry == null) {
            throw new NotFoundException();
        }
        return entry;
    }

    /** Returns what was written; office and phone, where the directory does not know them, stand below for every agent to read. */
    String withContact(NewRequestForm form) {
        String contact = Stream.of(
                        said("form.who.said.office", form.getOffice()), said("form.who.said.phone", form.getPhone()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return contact.isEmpty() ? form.getText() : form.getText().stripTrailing() + "\n\n" + contact;
    }

    private Optional<String> said(String key, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(words.of(key, value.strip()));
    }

    /** Returns the name of the team that will read the request. */
    public String getTeam() {
        return getEntry().queue().name().in(user.getLocale());
    }

    public @Nullable PersonCard getMe() {
        return me;
    }
}

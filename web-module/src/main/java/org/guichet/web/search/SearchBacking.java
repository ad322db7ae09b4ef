package org.guichet.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.guichet.web.catalog.Catalog;
import org.guichet.web.catalog.CatalogEntry;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The page of what was found, for whoever has no scripts or wants more than the suggestions. */
@Named("found")
@RequestScoped
public class SearchBacking {

    private static final int MOST = 30;

    @Inject
    private Finder finder;

    @Inject
    private Catalog catalog;

    @Inject
    @Param
    private @Nullable String q;

    private List<FoundGroup> groups = List.of();

    public void load() {
        groups = finder.find(getText(), MOST);
    }

    /** Returns what the person wrote. */
    public String getText() {
        return Objects.requireNonNullElse(q, "").strip();
    }

    public List<FoundGroup> getGroups() {
        return groups;
    }

    public int getCount() {
        return groups.stream().mapToInt(group -> group.items().size()).sum();
    }

    /** Returns what to ask where nothing fits; none if there is no first tier. */
    public @Nullable CatalogEntry getAnything() {
        return catalog.anything();
    }
}

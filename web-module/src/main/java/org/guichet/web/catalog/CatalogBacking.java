package org.guichet.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first step of a new request: of whom it is asked (RT-39). */
@Named("catalog")
@RequestScoped
public class CatalogBacking {

    @Inject
    private Catalog catalog;

    private List<CatalogSection> sections = List.of();
    private @Nullable CatalogEntry anything;

    public void load() {
        sections = catalog.sections();
        anything = catalog.anything();
    }

    public @Nullable CatalogEntry getAnything() {
        return anything;
    }

    public List<CatalogSection> getSections() {
        return sections;
    }
}

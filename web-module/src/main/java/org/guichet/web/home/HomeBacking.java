package org.guichet.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.web.catalog.Catalog;
import org.guichet.web.catalog.CatalogEntry;
import org.guichet.web.requests.RequestLine;
import org.guichet.web.requests.RequestLines;

/** Home: what can be asked for, one's requests under way and what is expected of one (RT-36), the last ones that are over. */
@Named("home")
@RequestScoped
public class HomeBacking {

    private static final int UNDER_WAY = 6;
    private static final int LOOKED_AT = 50;
    private static final int OVER = 3;
    private static final int TILES = 9;

    @Inject
    private RequestLines requests;

    @Inject
    private Catalog catalog;

    private List<RequestLine> lines = List.of();
    private List<CatalogEntry> entries = List.of();

    public void load() {
        Stream<RequestLine> underWay = requests.mine(true, null, LOOKED_AT).rows().stream()
                .sorted(Comparator.comparing(RequestLine::mine).reversed())
                .limit(UNDER_WAY);
        lines = Stream.concat(underWay, requests.mine(false, null, OVER).rows().stream())
                .toList();
        entries = catalog.entries();
    }

    /** What waits for the person comes first, what is over last. */
    public List<RequestLine> getLines() {
        return lines;
    }

    /** As many of the catalogue as stand in three rows; the rest is behind a link. */
    public List<CatalogEntry> getTiles() {
        return entries.subList(0, Math.min(entries.size(), TILES));
    }
}

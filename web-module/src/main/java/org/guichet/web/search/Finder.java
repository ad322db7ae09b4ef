package org.guichet.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guichet.web.catalog.Catalog;
import org.guichet.web.catalog.CatalogEntry;
import org.guichet.web.faces.Words;
import org.guichet.web.requests.RequestLine;
import org.guichet.web.requests.RequestLines;

/** Finds what the words of a person are about: services of the catalogue, and requests of their own. */
@RequestScoped
public class Finder {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 200;

    @Inject
    private Catalog catalog;

    @Inject
    private RequestLines requests;

    @Inject
    private Words words;

    /**
     * Returns what was found, by kind; kinds of which nothing was found are left out.
     *
     * @param text what the person wrote
     * @param most of each kind
     */
    public List<FoundGroup> find(String text, int most) {
        String asked = text.strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            return List.of();
        }
        return Stream.of(
                        new FoundGroup(words.of("search.services"), services(asked, most)),
                        new FoundGroup(words.of("search.requests"), ofRequests(asked, most)))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private List<Found> services(String text, int most) {
        List<String> parts = parts(text);
        return catalog.entries().stream()
                .filter(entry -> parts.stream().allMatch(plain(said(entry))::contains))
                .limit(most)
                .map(entry -> new Found("/catalog/" + entry.code(), entry.icon(), entry.name(), entry.summary()))
                .toList();
    }

    private String said(CatalogEntry entry) {
        return entry.name() + " " + entry.summary() + " " + catalog.team(entry);
    }

    private List<Found> ofRequests(String text, int most) {
        return requests.search(text, most).stream()
                .map(line -> new Found("/requests/" + line.number(), "inbox", line.title(), detail(line)))
                .toList();
    }

    private String detail(RequestLine line) {
        return words.of("search.request", String.valueOf(line.number()), words.of("next." + line.next(), line.who()));
    }

    private static List<String> parts(String text) {
        return Stream.of(plain(text).split("[\\s,;]+", -1))
                .filter(part -> !part.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Without accents, small, and with all hyphens and spaces the same: people look for “wifi” and for “Wi-Fi”. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{Pd}]", "")
                .toLowerCase(Locale.ROOT);
    }
}

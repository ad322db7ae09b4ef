package org.guichet.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.web.faces.Words;

/** The keys of the agents' pages, as they are told; {@code keys.js} obeys them. */
@Named("keyList")
@RequestScoped
public class KeyList {

    /** Strokes of one key, with a blank between them, and the end of the key of its words. */
    private static final String[][] KEYS = {
        {"J K", "move"},
        {"↵", "open"},
        {"Esc", "back"},
        {"S", "take"},
        {"X", "select"},
        {"⇧ X", "extend"},
        {"Ctrl A", "all"},
        {"A", "assign"},
        {"M", "queue"},
        {"P", "priority"},
        {"I", "impact"},
        {"L", "lock"},
        {"W", "pend"},
        {"E", "resolve"},
        {"R", "reply"},
        {"N", "note"},
        {"T", "forward"},
        {"U", "watch"},
        {"Z", "undo"},
        {"C", "create"},
        {"F", "filter"},
        {"/", "search"},
        {"Ctrl K", "palette"},
        {"G M", "goQueue"},
        {"G L", "goLocked"},
        {"G W", "goPending"},
        {"G F", "goQueues"},
        {"F6", "region"},
        {"[", "rail"},
        {"?", "help"},
    };

    @Inject
    private Words words;

    public List<Key> getAll() {
        return Stream.of(KEYS)
                .map(key -> new Key(List.of(key[0].split(" ")), words.of("keys.do." + key[1])))
                .toList();
    }

    /** One key, or several after one another, and what they do. */
    public record Key(List<String> strokes, String words) {}
}

package org.guichet.mail.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guichet.directory.AgentName;

/**
 * Finds the agent whom a request is meant for (RT-27): by first and last name in either order, or by a last name that only
 * one of the agents has. In any case and without accents, but in whole words; and a last name alone counts only when it is
 * written as a name, and not after somebody else's first name. The subject decides; who is unsure says nothing.
 */
public final class NamedAgent {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|[^\\p{L}\\s'’-]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int SHORTEST_SURNAME = 3;

    /** What may stand before a last name without being the first name of someone else. */
    private static final Set<String> BEFORE = Set.of(
            "m",
            "mm",
            "mme",
            "mlle",
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "monsieur",
            "madame",
            "bonjour",
            "bonsoir",
            "salut",
            "cher",
            "chere",
            "pour",
            "a",
            "chez",
            "avec",
            "et",
            "de",
            "merci",
            "attn",
            "hello",
            "hi",
            "dear",
            "for",
            "to");

    private final List<Word> words;
    private final List<AgentName> agents;

    private NamedAgent(String text, List<AgentName> agents) {
        this.words = words(text);
        this.agents = agents;
    }

    /**
     * Finds the agent.
     *
     * @param ownWords what the author wrote, without quotes and signature
     * @param agents who may be meant
     * @return none if nobody is named, or more than one
     */
    public static OptionalLong in(String subject, String ownWords, List<AgentName> agents) {
        Set<Long> inSubject = new NamedAgent(subject, agents).found();
        Set<Long> found = inSubject.isEmpty() ? new NamedAgent(ownWords, agents).found() : inSubject;
        return found.size() == 1 ? OptionalLong.of(found.iterator().next()) : OptionalLong.empty();
    }

    private Set<Long> found() {
        Set<Long> found = new HashSet<>();
        for (AgentName agent : agents) {
            if (isNamed(agent)) {
                found.add(agent.id());
            }
        }
        return found;
    }

    private boolean isNamed(AgentName agent) {
        List<String> given = folded(agent.given());
        List<String> surname = folded(agent.surname());
        if (surname.isEmpty()) {
            return false;
        }
        return (!given.isEmpty() && (stands(joined(given, surname)) || stands(joined(surname, given))))
                || (isAlone(agent, surname) && standsAsName(surname, given));
    }

    private boolean stands(List<String> name) {
        for (int at = 0; at + name.size() <= words.size(); at++) {
            if (isAt(name, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(List<String> name, int at) {
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(at + i).folded().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether no other agent has this last name, and whether it is long enough to be no initials. */
    private boolean isAlone(AgentName agent, List<String> surname) {
        return String.join("", surname).length() >= SHORTEST_SURNAME
                && agents.stream()
                        .allMatch(other -> other.id() == agent.id()
                                || !folded(other.surname()).equals(surname));
    }

    private boolean standsAsName(List<String> surname, List<String> given) {
        for (int at = 0; at + surname.size() <= words.size(); at++) {
            boolean capital = words.get(at + surname.size() - 1).capital();
            if (isAt(surname, at) && capital && mayPrecede(at, given)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayPrecede(int at, List<String> given) {
        if (at == 0) {
            return true;
        }
        Word before = words.get(at - 1);
        if (before.folded().equals(".") && at > 1) {
            before = words.get(at - 2);
        }
        boolean initial = before.folded().length() == 1
                && !given.isEmpty()
                && given.get(0).startsWith(before.folded());
        return !before.capital() || initial || BEFORE.contains(before.folded());
    }

    private static List<String> joined(Collection<String> some, Collection<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .map(word -> new Word(fold(word), Character.isUpperCase(word.codePointAt(0))))
                .toList();
    }

    private static List<String> folded(String name) {
        return Arrays.stream(fold(name).split("[^\\p{L}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A word or a mark between words. */
    private record Word(String folded, boolean capital) {}
}

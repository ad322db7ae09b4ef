package org.guichet.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Fills the blanks of texts, such as <code>{salle}</code>, and gives them a greeting and an end. */
public final class Wording {

    private static final Pattern BLANK = Pattern.compile("\\{(\\p{L}+)}");
    private static final Pattern GREETING = Pattern.compile("(?s)(Bonjour|Bonsoir|Hello|Hi|Dear|Madame|Salut).*");

    private final Map<String, List<String>> phrases;

    /**
     * @param phrases what people say one way or another, by its name; one of them is chosen
     */
    public Wording(Map<String, List<String>> phrases) {
        this.phrases = phrases;
    }

    /**
     * Fills the blanks of a text.
     *
     * @param words for them; what is not there is chosen from the phrases
     * @throws IllegalArgumentException if there is nothing for a blank
     */
    public String fill(String text, Map<String, String> words, Random chance) {
        return BLANK.matcher(text).replaceAll(blank -> {
            String name = blank.group(1);
            String word = words.get(name);
            return java.util.regex.Matcher.quoteReplacement(
                    word == null ? fill(phrase(name, chance), words, chance) : word);
        });
    }

    /** Returns a letter: with a greeting unless it has one, and an end if there is one. */
    public String letter(String greeting, String text, String end, Map<String, String> words, Random chance) {
        String begin = greeting.isEmpty() || GREETING.matcher(text).matches() ? "" : "{" + greeting + "}\n\n";
        String close = end.isEmpty() ? "" : "\n\n{" + end + "}";
        return fill(begin + text + close, words, chance);
    }

    private String phrase(String name, Random chance) {
        List<String> choice = phrases.get(name);
        if (choice == null) {
            throw new IllegalArgumentException("Nothing to put for {" + name + "}");
        }
        return choice.get(chance.nextInt(choice.size()));
    }
}

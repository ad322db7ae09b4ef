package org.guichet.web.tag;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions of the tag library, {@code #{g:initials(name)}}; see {@code guichet.taglib.xml}. */
public final class Functions {

    private static final String NBSP = "\u00a0";
    private static final String UNITS = " kMG";
    private static final String TONES = "abcde";
    private static final Set<String> PARTICLES = Set.of("de", "da", "du", "des", "la", "le", "von", "van", "der");

    private Functions() {}

    /** The first letters of the first and the last name: {@code NF}. */
    public static String initials(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "?";
        }
        String[] parts = name.strip().split("[\\s\\u00a0]+");
        String first = firstLetter(parts[0]);
        String last = parts.length == 1 ? "" : firstLetter(afterParticles(parts));
        return (first + last).toUpperCase(Locale.FRENCH);
    }

    /** One of five quiet colours, always the same for the same person. */
    public static String tone(@Nullable Object key) {
        return key == null ? "" : "g-ava--" + TONES.charAt(Math.floorMod(key.hashCode(), TONES.length()));
    }

    public static StateLook state(Object state) {
        return StateLook.valueOf(state.toString());
    }

    public static FateLook fate(Object fate) {
        return FateLook.valueOf(fate.toString());
    }

    public static StateLook requestState(Object state, Object awaits) {
        return StateLook.forRequester(state, awaits);
    }

    /** A file's size in French or English: {@code 184 Ko}, {@code 1,4 Mo}. */
    public static String size(@Nullable Long bytes, Locale locale) {
        if (bytes == null) {
            return "";
        }
        boolean french = "fr".equals(locale.getLanguage());
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < UNITS.length() - 1) {
            size /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(size < 10 && unit > 1 ? 1 : 0);
        String prefix = unit == 0 ? "" : UNITS.substring(unit, unit + 1);
        return format.format(size) + NBSP + (french ? prefix.toUpperCase(Locale.ROOT) : prefix) + (french ? "o" : "B");
    }

    /** Words as they stand in an address after a question mark. */
    public static String encoded(@Nullable String words) {
        return words == null ? "" : URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String afterParticles(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (!PARTICLES.contains(parts[i].toLowerCase(Locale.FRENCH))) {
                return parts[i];
            }
        }
        return parts[parts.length - 1];
    }

    private static String firstLetter(String part) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.FRENCH);
        letters.setText(part);
        return part.substring(0, letters.next());
    }
}

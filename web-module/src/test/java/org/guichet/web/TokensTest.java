package org.guichet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contrast of the design's colours, in light and dark: 4.5 for text, 3 for borders of controls, focus and charts. */
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("--g-([\\w-]+):\\s*(#[0-9a-fA-F]{6})\\b");
    private static final String CSS = Sources.read(Path.of("src/main/webapp/WEB-INF/resources/guichet/tokens.css"));

    @ParameterizedTest
    @ValueSource(strings = {":root", "[data-theme=dark]"})
    void textStandsOutFromEverySurface(String theme) {
        Map<String, String> tokens = tokens(theme);
        for (String text : List.of("text", "text-2", "text-3", "accent-text")) {
            check(tokens, text, "bg surface surface-2 surface-3 overlay accent-soft accent-soft-2", 4.5);
        }
        for (String meaning : List.of("info", "wait", "warn", "danger", "ok", "mute")) {
            check(tokens, meaning + "-fg", meaning + "-bg surface surface-2 bg accent-soft", 4.5);
        }
        check(tokens, "note-fg", "note-bg surface surface-2", 4.5);
        check(tokens, "text", "note-bg info-bg ok-bg", 4.5);
        check(tokens, "text-2", "note-bg warn-bg info-bg danger-bg ok-bg", 4.5);
        check(tokens, "text-3", "note-bg", 4.5);
        check(tokens, "on-accent", "accent accent-hover", 4.5);
        check(tokens, "on-danger", "danger-solid", 4.5);
        check(tokens, "star", "surface", 4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {":root", "[data-theme=dark]"})
    void controlsAndFocusStandOutToo(String theme) {
        Map<String, String> tokens = tokens(theme);
        check(tokens, "border-input", "surface bg", 3);
        check(tokens, "focus", "surface bg surface-3", 3);
        check(tokens, "star", "surface-2", 3);
        check(tokens, "accent", "surface accent-soft", 3);
        for (int chart = 1; chart <= 4; chart++) {
            check(tokens, "chart-" + chart, "surface", 3);
        }
    }

    private static void check(Map<String, String> tokens, String front, String backs, double least) {
        Pattern.compile(" ")
                .splitAsStream(backs)
                .forEach(back -> assertThat(contrast(token(tokens, front), token(tokens, back)))
                        .as("%s on %s", front, back)
                        .isGreaterThanOrEqualTo(least));
    }

    private static String token(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, String> tokens(String theme) {
        Map<String, String> tokens = new HashMap<>(block(":root"));
        tokens.putAll(block(theme));
        return tokens;
    }

    private static Map<String, String> block(String selector) {
        int start = CSS.indexOf("\n" + selector + "{");
        Map<String, String> found = new HashMap<>();
        TOKEN.matcher(CSS.substring(start, CSS.indexOf("\n}", start)))
                .results()
                .forEach(token -> found.put(token.group(1), token.group(2)));
        return found;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8 & 255) + 0.0722 * channel(rgb & 255);
    }

    private static double channel(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

package org.guichet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** Quoted words of code that may be a key, or, with a dot at the end, the beginning of keys. */
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)[\"']");

    private static final Pattern ASKED_BY_PAGES =
            Pattern.compile("(?:\\bw\\['|words\\.of\\('|say\\.of\\(')([\\w.-]+[\\w-])'");
    private static final Pattern ASKED_BY_BEANS =
            Pattern.compile("words(?:\\(\\))?\\s*\\.of\\(\\s*\"([\\w.-]+[\\w-])\"");
    private static final Pattern ASKED_BY_TEMPLATES = Pattern.compile("page\\.word\\(\"([\\w.-]+[\\w-])\"");
    private static final Pattern REFUSED_BY_SERVICES = Pattern.compile(
            "(?:new DomainException\\(|\\bsuper\\(|new FieldException\\(\\s*\"\\w+\",)\\s*\"([a-z]\\w*\\.[\\w.]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]|(%s)");

    private final Map<String, String> french = load("fr");
    private final Map<String, String> english = load("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).isEqualTo(french.keySet());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(french.getOrDefault(key, ""))));
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> asked = new TreeSet<>(found(ASKED_BY_PAGES, Sources.pages().stream()));
        asked.addAll(found(ASKED_BY_TEMPLATES, Sources.templates().stream()));
        asked.addAll(found(ASKED_BY_BEANS, Sources.java().stream()));
        asked.addAll(found(REFUSED_BY_SERVICES, Sources.services().stream()));
        assertThat(asked).hasSizeGreaterThan(40);
        asked.removeAll(french.keySet());
        assertThat(asked).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        Set<String> quoted = found(
                QUOTED,
                Stream.of(Sources.pages(), Sources.templates(), Sources.java(), Sources.services())
                        .flatMap(files -> files.stream()));
        Predicate<String> used = key -> quoted.contains(key)
                || quoted.stream().anyMatch(word -> word.endsWith(".") && key.startsWith(word))
                || key.startsWith("jakarta.");
        assertThat(french.keySet().stream().filter(used.negate())).isEmpty();
    }

    @Test
    void everyWordIsATypographicOneAndAPatternThatFormats() {
        Stream.of(french, english)
                .forEach(language -> assertThat(language).allSatisfy((key, word) -> {
                    assertThat(word).as(key).isNotBlank().doesNotContain("'");
                    new MessageFormat(word);
                }));
    }

    @Test
    void frenchPutsANoBreakSpaceBeforeHighPunctuation() {
        assertThat(french)
                .allSatisfy((key, word) -> assertThat(word)
                        .as(key)
                        .doesNotContainPattern("[ \\p{L}][;!?»]")
                        .doesNotContain(" :")
                        .doesNotContain("« "));
    }

    /** Agent·e, client·e, as at the universities; both forms in full do as well. */
    @Test
    void frenchNamesPeopleInclusively() {
        assertThat(french)
                .allSatisfy((key, word) -> assertThat(word.replace("client ou de la cliente", ""))
                        .as(key)
                        .doesNotContainPattern(
                                "(?i)\\b(agent|client|demandeur|opérateur|technicien|utilisateur|étudiant)s?\\b(?!·)"));
        assertThat(french.values()).anyMatch(word -> word.contains("agent·e"));
    }

    private static Set<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> pattern.matcher(Sources.read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> arguments(String word) {
        return ARGUMENT.matcher(word).results().map(WordsTest::argument).collect(Collectors.toSet());
    }

    private static String argument(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Map<String, String> load(String language) {
        Path file = Path.of("src/main/resources/org/guichet/web/words_" + language + ".properties");
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }
}

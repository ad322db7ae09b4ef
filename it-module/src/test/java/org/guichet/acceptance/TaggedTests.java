package org.guichet.acceptance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.platform.commons.annotation.Testable;

/**
 * Finds the tests that say which criterion they show. It reads compiled classes without loading them, so that tests of
 * every module can be read from here. A test that is disabled shows nothing.
 */
final class TaggedTests {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z]{2}-\\d+");
    private static final Pattern WORDS =
            Pattern.compile("(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z0-9])(?=[A-Z][a-z])|(?<=[0-9])(?=[A-Za-z])|_");

    private TaggedTests() {}

    /** Returns the tests in these folders of classes, in words, by the identifier that they carry. */
    static SortedMap<String, SortedSet<String>> in(Collection<Path> folders) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPaths(folders)) {
            for (JavaMethod method : type.getMethods()) {
                if (isRun(method)) {
                    identifiers(method)
                            .forEach(id -> found.computeIfAbsent(id, none -> new TreeSet<>())
                                    .add(words(method)));
                }
            }
        }
        return found;
    }

    private static boolean isRun(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class)
                && withEnclosing(method).noneMatch(element -> element.isAnnotatedWith(Disabled.class));
    }

    private static Stream<String> identifiers(JavaMethod method) {
        return withEnclosing(method)
                .flatMap(TaggedTests::tags)
                .filter(IDENTIFIER.asMatchPredicate())
                .distinct();
    }

    private static Stream<HasAnnotations<?>> withEnclosing(JavaMethod method) {
        return Stream.concat(
                Stream.of(method),
                Stream.iterate(
                                Optional.of(method.getOwner()),
                                Optional::isPresent,
                                type -> type.flatMap(JavaClass::getEnclosingClass))
                        .flatMap(Optional::stream));
    }

    private static Stream<String> tags(HasAnnotations<?> element) {
        Stream<Tag> one = element.tryGetAnnotationOfType(Tag.class).stream();
        Stream<Tag> several =
                element.tryGetAnnotationOfType(Tags.class).stream().flatMap(tags -> Arrays.stream(tags.value()));
        return Stream.concat(one, several).map(Tag::value);
    }

    /** Returns {@code TicketTest} and {@code aTicketKeepsATitle} as “a ticket keeps a title (TicketTest)”. */
    private static String words(JavaMethod method) {
        String sentence = WORDS.splitAsStream(method.getName())
                .map(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                        ? word
                        : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return sentence + " (`" + method.getOwner().getSimpleName() + "`)";
    }
}

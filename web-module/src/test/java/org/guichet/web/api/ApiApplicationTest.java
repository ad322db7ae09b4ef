package org.guichet.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.web.rest.Needs;
import org.junit.jupiter.api.Test;

/** What the API does and what its description says are the same. */
class ApiApplicationTest {

    private static final List<Class<?>> RESOURCES = new ApiApplication()
            .getClasses().stream()
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();

    @Test
    void eachOperationIsDescribedAndNoOther() {
        Set<String> done = operations()
                .map(method -> verb(method) + " "
                        + method.getDeclaringClass().getAnnotation(Path.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        description()
                .getJsonObject("paths")
                .forEach((path, verbs) -> verbs.asJsonObject()
                        .keySet()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(done).hasSizeGreaterThan(15).isEqualTo(described);
    }

    @Test
    void eachOperationButTheDescriptionSaysWhatATokenMustBeMadeFor() {
        assertThat(operations().filter(method -> !method.isAnnotationPresent(Needs.class)))
                .extracting(Method::getDeclaringClass)
                .containsExactly(DescriptionResource.class);
    }

    private static Stream<Method> operations() {
        return RESOURCES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !verb(method).isEmpty());
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("");
    }

    private static JsonObject description() {
        try (InputStream in = Objects.requireNonNull(ApiApplication.class.getResourceAsStream("openapi.json"));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

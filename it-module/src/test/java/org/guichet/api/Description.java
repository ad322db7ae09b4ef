package org.guichet.api;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the API says of itself. */
final class Description {

    static final String TEXT = read();
    static final SwaggerParseResult READ = new OpenAPIV3Parser().readContents(TEXT);
    static final OpenAPI API = READ.getOpenAPI();
    static final Set<String> PATHS = API.getPaths().keySet();
    static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(TEXT).build();

    private Description() {}

    private static String read() {
        try {
            return Files.readString(
                    Path.of("..").resolve("web-module/src/main/resources/org/guichet/web/api/openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.guichet.web.api;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guichet.platform.ContentStore;
import org.guichet.platform.Vault;
import org.guichet.ticket.NewAttachment;
import org.guichet.web.rest.ApiCaller;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.LimitedStream;
import org.guichet.web.upload.UploadLimits;

/**
 * Files between the moment they are sent and the moment an article takes them. What a program gets for one is sealed: it names the
 * file, counts for the person who sent it, and for as long as the desk keeps files that nothing has.
 */
@ApplicationScoped
class UploadedFiles {

    private static final Duration KEPT = Duration.ofHours(20);

    @EJB
    private ContentStore contents;

    @Inject
    private Vault vault;

    @Inject
    private UploadLimits limits;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Stores a file and returns what stands for it. */
    String store(String name, String mediaType, InputStream bytes) throws IOException {
        long content = contents.save(new LimitedStream(bytes, limits.getSize()));
        return vault.seal(JSON.createObjectBuilder()
                .add("file", content)
                .add("name", name)
                .add("type", mediaType)
                .add("of", caller())
                .add("until", clock.instant().plus(KEPT).getEpochSecond())
                .build()
                .toString());
    }

    /** Reads the field {@code files}. */
    List<NewAttachment> in(Body body) {
        List<Optional<NewAttachment>> found = body.texts("files", limits.getFiles()).stream()
                .map(this::opened)
                .toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            body.wrong("files", "holds what stands for no file that you sent lately");
        }
        return found.stream().flatMap(Optional::stream).toList();
    }

    private Optional<NewAttachment> opened(String sealed) {
        try (JsonReader reader = JSON.createReader(new StringReader(vault.open(sealed)))) {
            JsonObject file = reader.readObject();
            boolean counts = file.getJsonNumber("of").longValue() == caller()
                    && file.getJsonNumber("until").longValue() > clock.instant().getEpochSecond();
            return counts
                    ? Optional.of(new NewAttachment(
                            file.getJsonNumber("file").longValue(),
                            file.getString("name"),
                            file.getString("type"),
                            null))
                    : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException | JsonException notOurs) {
            return Optional.empty();
        }
    }

    private long caller() {
        return ApiCaller.of(request).map(ApiCaller::personId).orElse(0L);
    }
}

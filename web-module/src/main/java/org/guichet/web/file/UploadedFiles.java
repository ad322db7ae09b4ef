package org.guichet.web.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.platform.ContentStore;
import org.guichet.platform.DomainException;
import org.guichet.ticket.NewAttachment;
import org.jspecify.annotations.Nullable;

/** Stores the files that came with a form. The server wrote them to disk as they came; nothing here holds one as a whole. */
@ApplicationScoped
public class UploadedFiles {

    @Inject
    private ContentStore contents;

    @Inject
    @ConfigProperty(name = "guichet.mail.max-size", defaultValue = "104857600")
    private long maxSize;

    /** Returns how many bytes the files of one article may have: as many as a mail may bring. */
    public long getMaxSize() {
        return maxSize;
    }

    /**
     * Stores them all.
     *
     * @param parts of the form's file field; a field left empty comes as one part without a name
     * @throws DomainException {@code file.tooLarge} if together they are larger than a mail may be
     */
    public List<NewAttachment> store(@Nullable List<Part> parts) {
        List<Part> files = parts == null ? List.of() : parts.stream().filter(UploadedFiles::isFile).toList();
        if (files.stream().mapToLong(Part::getSize).sum() > maxSize) {
            throw new DomainException("file.tooLarge", Long.toString(maxSize / 1_000_000));
        }
        List<NewAttachment> stored = new ArrayList<>();
        for (Part file : files) {
            String type = Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
            stored.add(new NewAttachment(save(file), file.getSubmittedFileName(), type, null));
        }
        return stored;
    }

    private static boolean isFile(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isBlank();
    }

    private long save(Part part) {
        try {
            Path file = Files.createTempFile("guichet-upload", null);
            try (InputStream in = part.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return contents.save(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

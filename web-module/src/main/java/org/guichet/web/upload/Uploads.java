package org.guichet.web.upload;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.platform.ContentStore;
import org.guichet.platform.DomainException;
import org.guichet.platform.ThreatException;
import org.guichet.platform.UncheckedFileException;
import org.guichet.ticket.NewAttachment;
import org.guichet.web.faces.Words;
import org.guichet.web.look.Look;
import org.guichet.web.tag.Functions;
import org.jspecify.annotations.Nullable;

/** Takes the files of a form: looks at their number and size first, then stores them, each streamed by way of the disk. */
@Named("uploads")
@RequestScoped
public class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class.getName());

    @EJB
    private ContentStore contents;

    @Inject
    private UploadLimits limits;

    @Inject
    private Words words;

    @Inject
    private Look look;

    /** Says at the field which limit was passed; the shape of a validator is that of Faces. */
    public void validate(FacesContext context, UIComponent field, @Nullable Object value) {
        List<Part> files = value instanceof List<?> list ? chosen(list) : List.of();
        if (files.size() > limits.getFiles()) {
            throw refusal(words.of("files.tooMany", limits.getFiles()));
        }
        files.stream()
                .filter(file -> file.getSize() > limits.getSize())
                .findFirst()
                .ifPresent(file -> {
                    throw refusal(words.of("files.tooLarge", name(file), inWords(limits.getSize())));
                });
        if (files.stream().mapToLong(Part::getSize).sum() > limits.getTotal()) {
            throw refusal(words.of("files.tooMuch", inWords(limits.getTotal())));
        }
    }

    /** Returns the chosen files, stored. */
    public List<NewAttachment> store(List<Part> files) {
        return chosen(files).stream().map(this::store).toList();
    }

    private NewAttachment store(Part file) {
        try (InputStream bytes = file.getInputStream()) {
            return new NewAttachment(contents.save(bytes), name(file), type(file), null);
        } catch (ThreatException e) {
            throw new DomainException("files.harmful", name(file), e.threat());
        } catch (UncheckedFileException e) {
            LOG.log(Level.WARNING, e, e::getMessage);
            throw new DomainException("files.unchecked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field without a file comes as one part without a name. */
    private static List<Part> chosen(List<?> files) {
        return files.stream()
                .filter(Part.class::isInstance)
                .map(Part.class::cast)
                .filter(part -> !name(part).isBlank())
                .toList();
    }

    private static String name(Part file) {
        return Objects.requireNonNullElse(file.getSubmittedFileName(), "");
    }

    private static String type(Part file) {
        return Objects.requireNonNullElse(file.getContentType(), "");
    }

    private String inWords(long bytes) {
        return Functions.size(bytes, look.getLocale());
    }

    private static ValidatorException refusal(String text) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}

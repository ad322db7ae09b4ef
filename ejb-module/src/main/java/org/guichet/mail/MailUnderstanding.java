package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.guichet.directory.PeopleService;
import org.guichet.mail.message.HtmlCleaner;
import org.guichet.mail.message.MailAddress;
import org.guichet.mail.message.ParsedAttachment;
import org.guichet.mail.message.ParsedMail;
import org.guichet.platform.ContentStore;
import org.guichet.platform.ThreatException;
import org.guichet.ticket.NewAttachment;

/** Does the slow work of filing, outside any transaction: asks the directory who wrote, cleans the HTML, stores the files. */
@ApplicationScoped
class MailUnderstanding {

    private static final String TAKEN_AWAY = """
            Le fichier « %1$s » a été retiré de ce message : il est dangereux (%2$s).
            The file “%1$s” was taken out of this message: it is harmful (%2$s).
            """;

    @EJB
    private PeopleService people;

    @EJB
    private ContentStore contents;

    IncomingMail of(ParsedMail mail) throws IOException {
        MailAddress author = mail.author();
        Long authorId = author == null ? null : people.personFor(author.address(), author.name());
        List<String> addresses = authorId == null ? List.of() : people.addresses(authorId);
        String html = mail.body().html();
        List<NewAttachment> files = new ArrayList<>();
        for (ParsedAttachment attachment : mail.attachments()) {
            files.add(store(attachment));
        }
        return new IncomingMail(
                mail,
                authorId,
                addresses,
                html == null ? null : HtmlCleaner.clean(html, HtmlCleaner.Images.stored()),
                files);
    }

    private NewAttachment store(ParsedAttachment attachment) throws IOException {
        try (InputStream in = attachment.open()) {
            long content = contents.save(in);
            String key = attachment.isInline() ? attachment.contentId() : null;
            return new NewAttachment(content, attachment.name(), attachment.mediaType(), key);
        } catch (ThreatException e) {
            return takenAway(attachment.name(), e.threat());
        }
    }

    /** The mail is filed all the same; in the place of what is harmful lies a word about it. */
    private NewAttachment takenAway(String name, String threat) throws IOException {
        String word = TAKEN_AWAY.formatted(name, threat);
        long content = contents.save(new ByteArrayInputStream(word.getBytes(StandardCharsets.UTF_8)));
        return new NewAttachment(content, name + ".txt", "text/plain", null);
    }
}

package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import org.guichet.directory.PeopleService;
import org.guichet.mail.message.HtmlCleaner;
import org.guichet.mail.message.MailAddress;
import org.guichet.mail.message.MailParser;
import org.guichet.mail.message.ParsedAttachment;
import org.guichet.mail.message.ParsedMail;
import org.guichet.mail.message.UnreadableMail;
import org.guichet.mail.model.LedgerClaim;
import org.guichet.mail.store.Ledger;
import org.guichet.platform.ContentStore;
import org.guichet.ticket.NewAttachment;

/**
 * Files one mail of the ledger. The slow part is done outside any transaction, under a claim: unpack, parse, ask the
 * directory who wrote, store the files. Then {@link Filing} commits ticket, article, answer and verdict at once. What
 * cannot be filed is quarantined and never holds up the next one.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailFiler {

    /** The word by which wake-ups name this job. */
    public static final String JOB = "MAIL";

    private static final Logger LOG = Logger.getLogger(MailFiler.class.getName());
    private static final int AT_ONCE = 100;

    @EJB
    private LedgerClaims claims;

    @EJB
    private Filing filing;

    @EJB
    private PeopleService people;

    @EJB
    private ContentStore contents;

    @Inject
    private Ledger ledger;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Files one mail, unless its fate is decided or it is in other hands. */
    public void file(long id) {
        claims.claim(id).ifPresent(this::file);
    }

    /** Files what is due and no wake-up told of. */
    public void sweep() {
        List<Long> due = claims.due(AT_ONCE);
        due.forEach(this::file);
    }

    private void file(LedgerClaim claim) {
        if (claim.size() > settings.maxSize()) {
            claims.quarantine(claim, "mail.quarantined.tooLarge");
            return;
        }
        try (TemporaryFile raw = unpack(claim)) {
            ParsedMail mail = MailParser.parse(raw.path(), clock.instant());
            if (!claims.waitsFor(claim, mail.threading().ancestors())) {
                filing.file(claim, understood(mail));
            }
        } catch (UnreadableMail e) {
            claims.quarantine(claim, e.key());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Mail " + claim.id() + " of the ledger could not be filed now", e);
            claims.failed(claim, e.getClass().getSimpleName());
        }
    }

    private TemporaryFile unpack(LedgerClaim claim) throws IOException {
        TemporaryFile file = TemporaryFile.create(".eml");
        try (InputStream in = new GZIPInputStream(ledger.compressed(claim.id()))) {
            Files.copy(in, file.path(), StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private IncomingMail understood(ParsedMail mail) throws IOException {
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
        try (TemporaryFile file = TemporaryFile.create(".part");
                InputStream in = attachment.open()) {
            Files.copy(in, file.path(), StandardCopyOption.REPLACE_EXISTING);
            long content = contents.save(file.path());
            String key = attachment.isInline() ? attachment.contentId() : null;
            return new NewAttachment(content, attachment.name(), attachment.mediaType(), key);
        }
    }

    /** A file that is gone when the work is done. */
    private record TemporaryFile(Path path) implements AutoCloseable {

        static TemporaryFile create(String suffix) throws IOException {
            return new TemporaryFile(Files.createTempFile("guichet-", suffix));
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}

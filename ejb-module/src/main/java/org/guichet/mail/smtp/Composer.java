package org.guichet.mail.smtp;

import jakarta.activation.DataHandler;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.MailSettings;
import org.guichet.mail.message.MessageIds;
import org.guichet.mail.message.SubjectTag;
import org.guichet.mail.model.OutboxClaim;
import org.guichet.platform.ContentStore;
import org.guichet.ticket.ArticleToSend;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.NewAttachment;

/** Makes the mail of an article, or that of a notice. Files are read when the mail is written to the server, never held. */
@ApplicationScoped
public class Composer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @EJB
    private MailFacts facts;

    @EJB
    private DeskQueries desks;

    @EJB
    private ContentStore contents;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /**
     * Makes the mail.
     *
     * @throws MessagingException if an address of it is none
     */
    public MimeMessage compose(Session session, OutboxClaim claim) throws MessagingException {
        OutgoingMessage message = new OutgoingMessage(session, claim.messageId());
        Long articleId = claim.articleId();
        if (articleId == null) {
            notice(message, claim);
        } else {
            article(message, claim, facts.article(articleId));
        }
        message.setHeader("Date", DATE.format(clock.instant()));
        message.saveChanges();
        return message;
    }

    /**
     * A notice comes from the desk and names no address for answers, least of all as one to the ticket; what its reader
     * answers all the same is known by its thread or subject, and stays among agents.
     */
    private void notice(OutgoingMessage message, OutboxClaim claim) throws MessagingException {
        QueueInfo queue = desks.queue(facts.ticket(claim.ticketId()).queueId());
        message.setFrom(named(queue.address(), queue.name().fr()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(claim.recipient(), true));
        message.setSubject(
                SubjectTag.tagNotice(claim.ticketId(), Objects.requireNonNullElse(claim.subject(), "")), UTF_8);
        message.setText(Objects.requireNonNullElse(claim.body(), ""), UTF_8);
        message.markNotice(MessageIds.thread(claim.ticketId(), settings.domain()));
    }

    private void article(OutgoingMessage message, OutboxClaim claim, ArticleToSend article) throws MessagingException {
        QueueInfo queue = desks.queue(article.queueId());
        message.setFrom(sender(article, queue));
        message.setReplyTo(
                new InternetAddress[] {named(queue.address(), queue.name().fr())});
        message.setRecipients(Message.RecipientType.TO, addresses(article.to()));
        message.setRecipients(Message.RecipientType.CC, addresses(article.cc()));
        message.setSubject(SubjectTag.tag(article.number(), article.subject()), UTF_8);
        String answered = article.lastReceived();
        if (answered != null) {
            message.setHeader("In-Reply-To", answered);
            message.setHeader("References", answered);
        }
        if (claim.automatic()) {
            message.markAutomatic();
        } else {
            message.setEnvelopeFrom(queue.address());
        }
        fill(message, article);
    }

    private static InternetAddress sender(ArticleToSend article, QueueInfo queue) throws MessagingException {
        boolean byPerson = article.author().personId() != null;
        String name = byPerson
                ? article.author().name() + ", " + queue.name().fr()
                : queue.name().fr();
        return named(queue.address(), name);
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    private static InternetAddress[] addresses(List<String> texts) throws MessagingException {
        InternetAddress[] addresses = new InternetAddress[texts.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = new InternetAddress(texts.get(i), true);
        }
        return addresses;
    }

    private void fill(MimeMessage message, ArticleToSend article) throws MessagingException {
        if (article.attachments().isEmpty()) {
            message.setText(article.text(), UTF_8);
            return;
        }
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(article.text(), UTF_8);
        parts.addBodyPart(text);
        for (NewAttachment file : article.attachments()) {
            parts.addBodyPart(part(file));
        }
        message.setContent(parts);
    }

    private MimeBodyPart part(NewAttachment file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new StoredFile(file.name(), file.mediaType(), () -> contents.open(file.contentId()))));
        part.setFileName(file.name());
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        // Named, so that the library does not read the whole file only to choose it.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}

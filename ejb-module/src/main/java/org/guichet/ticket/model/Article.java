package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.guichet.platform.DomainException;
import org.guichet.platform.Fit;
import org.guichet.platform.PublicId;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.ArticleToSend;
import org.guichet.ticket.ForwardArticle;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.Reply;
import org.guichet.ticket.TicketForNotice;
import org.guichet.ticket.Visibility;
import org.jspecify.annotations.Nullable;

/** One element of a ticket: a mail, a message, a note. It is never changed, only confirmed as belonging here. */
@Entity
@Table(name = "article")
public class Article {

    private static final int MAX_NAME = 200;
    private static final int MAX_SUBJECT = 500;
    private static final int MAX_QUOTED = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "ticket_id")
    private long ticketId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility")
    private Visibility visibility;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "author_address")
    private @Nullable String authorAddress;

    @Column(name = "to_addresses")
    private String toAddresses;

    @Column(name = "cc_addresses")
    private String ccAddresses;

    @Column(name = "subject")
    private String subject;

    @Column(name = "body_text")
    private String bodyText;

    @Column(name = "body_html")
    private @Nullable String bodyHtml;

    @Column(name = "message_id")
    private @Nullable String messageId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Article() {}

    public Article(long ticketId, NewArticle article, Instant at) {
        publicId = PublicId.next();
        this.ticketId = ticketId;
        kind = article.kind();
        visibility = article.visibility();
        authorId = article.author().personId();
        authorName = Fit.line(article.author().name(), MAX_NAME);
        authorAddress = article.author().address();
        toAddresses = String.join("\n", article.to());
        ccAddresses = String.join("\n", article.cc());
        subject = Fit.line(article.subject(), MAX_SUBJECT);
        bodyText = article.text().replace("\u0000", "");
        bodyHtml = article.html();
        messageId = article.messageId();
        writtenAt = article.writtenAt();
        createdAt = at;
    }

    /** An agent says that the sender belongs to the ticket: from now on its people see this article. */
    public void confirm() {
        if (visibility != Visibility.TO_CHECK) {
            throw new DomainException("article.notToCheck");
        }
        visibility = Visibility.PUBLIC;
    }

    /** Tells it as a mail needs it; {@code answered} is the Message-ID of the last mail that came in. */
    public ArticleToSend toSend(Ticket ticket, @Nullable String answered, List<NewAttachment> files) {
        return new ArticleToSend(
                id,
                ticketId,
                ticket.queueId(),
                subject,
                kind,
                new Author(authorId, authorName, authorAddress),
                toAddresses.lines().toList(),
                ccAddresses.lines().toList(),
                bodyText,
                kind == ArticleKind.FORWARD ? null : answered,
                files);
    }

    /** Returns its words under the name of who wrote them and when, as they are passed on. */
    public String quoted() {
        String when = writtenAt
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ')
                .replace(":00Z", " UTC");
        return ("----- " + authorName + ", " + when + " -----\n" + bodyText).strip();
    }

    public boolean isReply() {
        return kind == ArticleKind.REPLY;
    }

    /** Tells it as the answer that it was to be. */
    public Reply reply(List<NewAttachment> files) {
        return new Reply(
                ticketId,
                bodyText,
                toAddresses.lines().toList(),
                ccAddresses.lines().toList(),
                files);
    }

    public boolean isForward() {
        return kind == ArticleKind.FORWARD;
    }

    /** Tells whether it passes another one on. */
    public boolean forwards(Article other) {
        return isForward() && other.visibility == Visibility.PUBLIC && bodyText.endsWith(other.quoted());
    }

    /** Tells it as what was to be forwarded: the words above the article, and which of its files. */
    public ForwardArticle forward(long sourceId, String quoted, List<String> files) {
        String text = bodyText.substring(0, bodyText.length() - quoted.length()).strip();
        return new ForwardArticle(ticketId, sourceId, text, toAddresses.lines().toList(), files);
    }

    /** Tells it as a notice to agents needs it. */
    public TicketForNotice.Added added() {
        return new TicketForNotice.Added(kind, visibility, authorName, Fit.start(bodyText, MAX_QUOTED));
    }

    public ArticleRef ref() {
        return new ArticleRef(ticketId, id, publicId);
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    public @Nullable String authorAddress() {
        return authorAddress;
    }

    public String bodyText() {
        return bodyText;
    }

    public Visibility visibility() {
        return visibility;
    }
}

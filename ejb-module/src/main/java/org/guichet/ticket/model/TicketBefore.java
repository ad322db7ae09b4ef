package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guichet.ticket.UndoOffer;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket was before someone's wish. Made before the wish is fulfilled, sealed with what the ticket became, it is read
 * at most once more: when the same person takes the wish back and nothing else has changed the ticket meanwhile. It lies in the
 * database, so that any node can do that. While it says what a ticket was before an answer, those who asked see the ticket so.
 */
@Entity
@Table(name = "ticket_undo")
public class TicketBefore extends TicketValues {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "version")
    private int version;

    @Column(name = "version_before")
    private int versionBefore;

    @Column(name = "hidden_until")
    private @Nullable Instant hiddenUntil;

    @Column(name = "open_until")
    private Instant openUntil;

    @Column(name = "article_id")
    private @Nullable Long articleId;

    @Column(name = "article_version")
    private int articleVersion;

    @Column(name = "participants")
    private String participants = "";

    protected TicketBefore() {}

    /** Remembers a ticket as it is. */
    public TicketBefore(TicketFacts ticket) {
        ticketId = ticket.id;
        versionBefore = ticket.version;
        take(ticket);
        takeWords(ticket);
    }

    /**
     * The wish is fulfilled.
     *
     * @param ticket as it is now
     * @param person whose wish it was
     */
    public void seal(TicketFacts ticket, long person, Instant until) {
        actorId = person;
        openUntil = until;
        version = ticket.version;
        articleVersion = ticket.articleVersion;
    }

    /** An answer came with it, and made these addresses known. */
    public void answered(long article, List<String> known) {
        articleId = article;
        participants = String.join("\n", known);
    }

    /** For so long those who asked see neither the answer nor what else was wished with it. */
    public void hide(Instant at, Duration time) {
        hiddenUntil = time.isZero() ? null : at.plus(time);
    }

    /** Tells whether the ticket is still as the wish left it; arriving articles count only if an answer is taken back. */
    public boolean isLastOf(TicketFacts ticket) {
        return version == ticket.version;
    }

    boolean isFollowedByArticles(TicketFacts ticket) {
        return articleVersion != ticket.articleVersion;
    }

    public UndoOffer offer() {
        return new UndoOffer(ticketId, version, articleId != null);
    }

    public boolean isAnsweredBy(long article) {
        return articleId != null && articleId == article;
    }

    public boolean isOf(@Nullable Long person) {
        return person != null && person == actorId;
    }

    public long id() {
        return id;
    }

    public long actorId() {
        return actorId;
    }

    public long ticketId() {
        return ticketId;
    }

    public int versionBefore() {
        return versionBefore;
    }

    public long queueId() {
        return queueId;
    }

    public @Nullable Long articleId() {
        return articleId;
    }

    public List<String> participants() {
        return participants.lines().toList();
    }
}

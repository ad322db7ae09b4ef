package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.ArticleHtml;
import org.guichet.ticket.AttachmentFile;

/** Files and HTML of articles; whether the caller may see them is part of the query. */
@ApplicationScoped
public class Files {

    /** An agent by a right on the queue; a requester if the ticket is theirs and the article public and beyond being taken back. */
    private static final String VISIBLE = " and (t.queueId in :queues or (a.visibility ="
            + " org.guichet.ticket.Visibility.PUBLIC and (t.requesterId = :me or t.beneficiaryId = :me)"
            + " and not exists (select b from TicketBefore b where b.ticketId = t.id and b.articleId = a.id"
            + " and b.hiddenUntil is not null)))";

    /** So far back loose contents are looked for: a sweep that comes every hour has not missed what is older. */
    private static final Duration LOOSE_SINCE = Duration.ofDays(30);

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /**
     * Returns a file that this person may fetch.
     *
     * @throws NotFoundException if there is none
     */
    public AttachmentFile attachment(String publicId, Actor reader) {
        return one(
                em.createQuery(
                                "select new org.guichet.ticket.AttachmentFile(f.name, f.mediaType, c.size, c.id)"
                                        + " from Attachment f join Article a on a.id = f.articleId"
                                        + " join Ticket t on t.id = a.ticketId join Content c on c.id = f.contentId"
                                        + " where f.publicId = :publicId" + VISIBLE,
                                AttachmentFile.class)
                        .setParameter("publicId", publicId),
                reader);
    }

    /** Deletes contents that were stored before an instant and that nothing has. */
    public void deleteLoose(Instant before) {
        em.createNativeQuery("delete from content where stored_at between ? and ? and not exists"
                        + " (select 1 from attachment a where a.content_id = content.id)"
                        + " and not exists (select 1 from returned_file r where r.content_id = content.id)")
                .setParameter(1, Timestamp.from(before.minus(LOOSE_SINCE)))
                .setParameter(2, Timestamp.from(before))
                .executeUpdate();
    }

    /**
     * Returns the HTML of an article that this person may read.
     *
     * @throws NotFoundException if there is none
     */
    public ArticleHtml html(String publicId, Actor reader) {
        Object[] article = one(
                em.createQuery(
                                "select a.id, a.bodyHtml from Article a join Ticket t on t.id = a.ticketId"
                                        + " where a.publicId = :publicId and a.bodyHtml is not null" + VISIBLE,
                                Object[].class)
                        .setParameter("publicId", publicId),
                reader);
        List<Object[]> images = em.createQuery(
                        "select f.contentKey, f.publicId from Attachment f"
                                + " where f.articleId = :id and f.contentKey is not null",
                        Object[].class)
                .setParameter("id", article[0])
                .getResultList();
        return new ArticleHtml(
                (String) article[1],
                images.stream()
                        .collect(
                                Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, other) -> one)));
    }

    private static <T> T one(TypedQuery<T> query, Actor reader) {
        List<Long> queues = List.copyOf(reader.queuesWith(Right.READ));
        List<T> found = query.setParameter("queues", queues.isEmpty() ? List.of(-1L) : queues)
                .setParameter("me", reader.personId())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return found.get(0);
    }
}

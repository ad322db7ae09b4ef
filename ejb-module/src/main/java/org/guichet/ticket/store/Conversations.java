package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.AttachmentView;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.Visibility;

/** The articles of one ticket with their files: two statements, however many there are. */
@ApplicationScoped
public class Conversations {

    private static final String FILES = "select f.articleId as articleId, f.publicId as publicId, f.name as name,"
            + " f.mediaType as mediaType, f.contentKey as contentKey, c.size as bytes"
            + " from Article a join Attachment f on f.articleId = a.id join Content c on c.id = f.contentId"
            + " where a.ticketId = :number and a.visibility in :visible order by f.articleId, f.position";

    private static final String ARTICLES = "select a.id as articleId, a.publicId as publicId, a.kind as kind,"
            + " a.visibility as visibility, a.authorId as authorId, a.authorName as authorName,"
            + " a.authorAddress as address, a.toAddresses as toAddresses, a.ccAddresses as ccAddresses,"
            + " a.subject as subject, a.bodyText as bodyText,"
            + " case when a.bodyHtml is null then false else true end as hasHtml, a.createdAt as createdAt from Article a"
            + " where a.ticketId = :number and a.visibility in :visible order by a.id";

    private static final String LAST = ARTICLES.replace(
                    "a.bodyText as bodyText", "substring(a.bodyText, 1, 600) as bodyText")
            .replace(" and a.visibility in :visible order by a.id", " order by a.id desc");

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns the articles that may be seen, oldest first; what may not is never read from the database. */
    public List<ArticleView> of(long number, Set<Visibility> visible) {
        Map<Long, List<AttachmentView>> files = rows(FILES, number, visible).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("articleId", Long.class),
                        Collectors.mapping(Conversations::file, Collectors.toList())));
        return rows(ARTICLES, number, visible).stream()
                .map(row -> article(row, files.getOrDefault(row.get("articleId", Long.class), List.of())))
                .toList();
    }

    private List<Row> rows(String text, long number, Set<Visibility> visible) {
        return Row.list(text, Row.query(em, text).setParameter("number", number).setParameter("visible", visible));
    }

    /** Returns how many articles there are, notes included. */
    long count(long number) {
        return em.createQuery("select count(a) from Article a where a.ticketId = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Returns the last articles, notes included, the newest first, each with the beginning of its text and without its files. */
    List<ArticleView> last(long number, int count) {
        return Row.list(LAST, Row.query(em, LAST).setParameter("number", number).setMaxResults(count)).stream()
                .map(row -> article(row, List.of()))
                .toList();
    }

    private static AttachmentView file(Row row) {
        return new AttachmentView(
                row.get("publicId", String.class),
                row.get("name", String.class),
                row.get("mediaType", String.class),
                row.get("bytes", Long.class),
                row.get("contentKey", String.class) != null);
    }

    private static ArticleView article(Row row, List<AttachmentView> files) {
        return new ArticleView(
                row.get("articleId", Long.class),
                row.get("publicId", String.class),
                row.get("kind", ArticleKind.class),
                row.get("visibility", Visibility.class),
                new Author(
                        row.get("authorId", Long.class),
                        row.get("authorName", String.class),
                        row.get("address", String.class)),
                lines(row.get("toAddresses", String.class)),
                lines(row.get("ccAddresses", String.class)),
                row.get("subject", String.class),
                row.get("bodyText", String.class),
                Boolean.TRUE.equals(row.get("hasHtml", Boolean.class)),
                row.get("createdAt", Instant.class),
                files);
    }

    private static List<String> lines(String addresses) {
        return addresses.isEmpty() ? List.of() : addresses.lines().toList();
    }
}

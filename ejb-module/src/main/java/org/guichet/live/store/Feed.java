package org.guichet.live.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.guichet.live.FeedRow;
import org.jspecify.annotations.Nullable;

/** The change feed, read by number. */
@ApplicationScoped
public class Feed {

    private static final String SELECT = "select id, ticket_id, queue_id, kind, version, article_version, requester_id,"
            + " beneficiary_id from change_feed where id > ?";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /**
     * Returns rows in the order of their numbers.
     *
     * @param after the number after which to begin
     * @param others smaller numbers that are wanted too
     * @param most how many at once
     */
    public List<FeedRow> after(long after, Collection<Long> others, int most) {
        String also = others.isEmpty()
                ? ""
                : " or id in (" + others.stream().map(number -> "?").collect(Collectors.joining(",")) + ")";
        Query query = em.createNativeQuery(SELECT + also + " order by id limit " + most);
        int position = 1;
        query.setParameter(position++, after);
        for (long number : others) {
            query.setParameter(position++, number);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Returns the number of the row that stands so many rows before the end; 0 in a feed that is shorter. */
    public long numberBeforeEnd(int rows) {
        List<?> number = em.createNativeQuery("select id from change_feed order by id desc limit 1 offset " + rows)
                .getResultList();
        return number.isEmpty() ? 0 : ((Number) number.get(0)).longValue();
    }

    /** Tells the agents of a ticket's queue that people came to it or went. */
    public void addPresence(long ticket, Instant at) {
        em.createNativeQuery(
                        "insert into change_feed (at, ticket_id, queue_id, kind) select ?, id, queue_id, ? from ticket"
                                + " where id = ?")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, FeedRow.PRESENCE)
                .setParameter(3, ticket)
                .executeUpdate();
    }

    /** Deletes what is older than an instant and up to a number, so much at once that nobody waits; returns how many rows. */
    public int forget(Instant before, long upTo, int most) {
        return em.createNativeQuery("delete from change_feed where at < ? and id <= ? order by at limit " + most)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, upTo)
                .executeUpdate();
    }

    private static FeedRow row(Object[] row) {
        return new FeedRow(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                (String) row[3],
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                person(row[6]),
                person(row[7]));
    }

    private static @Nullable Long person(@Nullable Object id) {
        return id == null ? null : ((Number) id).longValue();
    }
}

package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.ReturnedFile;

/** Files of answers that were taken back, by ticket and author. */
@ApplicationScoped
public class ReturnedFiles {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public void keep(long number, long personId, List<NewAttachment> files, Instant at) {
        for (NewAttachment file : files) {
            em.createNativeQuery("insert into returned_file (ticket_id, person_id, content_id, name, media_type,"
                            + " returned_at) values (?, ?, ?, ?, ?, ?)")
                    .setParameter(1, number)
                    .setParameter(2, personId)
                    .setParameter(3, file.contentId())
                    .setParameter(4, file.name())
                    .setParameter(5, file.mediaType())
                    .setParameter(6, Timestamp.from(at))
                    .executeUpdate();
        }
    }

    public List<ReturnedFile> find(long number, long personId) {
        return rows(number, personId)
                .map(row -> new ReturnedFile(id(row[0]), (String) row[1], id(row[4])))
                .toList();
    }

    /** Takes out those that are named, to be sent; the others are given up. */
    public List<NewAttachment> take(long number, long personId, Collection<Long> ids) {
        List<NewAttachment> taken = rows(number, personId)
                .filter(row -> ids.contains(id(row[0])))
                .map(row -> new NewAttachment(id(row[3]), (String) row[1], (String) row[2], null))
                .toList();
        em.createNativeQuery("delete from returned_file where ticket_id = ? and person_id = ?")
                .setParameter(1, number)
                .setParameter(2, personId)
                .executeUpdate();
        return taken;
    }

    public void deleteOlder(Instant before) {
        em.createNativeQuery("delete from returned_file where returned_at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private Stream<Object[]> rows(long number, long personId) {
        List<?> found = em.createNativeQuery(
                        "select f.id, f.name, f.media_type, f.content_id, c.size from returned_file f"
                                + " join content c on c.id = f.content_id where f.ticket_id = ? and f.person_id = ? order by f.id")
                .setParameter(1, number)
                .setParameter(2, personId)
                .getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }
}

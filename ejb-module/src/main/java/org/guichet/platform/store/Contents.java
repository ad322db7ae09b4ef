package org.guichet.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of files and of their pieces, in SQL: no entity would do anything here but hold half a megabyte. */
@ApplicationScoped
public class Contents {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns the content with this hash, kept from being swept for another day, or none. */
    public @Nullable Long find(byte[] sha256) {
        int known = em.createNativeQuery("update content set stored_at = utc_timestamp(6) where sha256 = ?")
                .setParameter(1, sha256)
                .executeUpdate();
        return known == 0 ? null : id(sha256);
    }

    private Long id(byte[] sha256) {
        Object id = em.createNativeQuery("select id from content where sha256 = ?")
                .setParameter(1, sha256)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    /**
     * Makes a content; if another transaction makes the same one, waits for it and takes it over, pieces rewritten.
     *
     * @return its identifier
     */
    public long insert(byte[] sha256, long size) {
        em.createNativeQuery("insert into content (sha256, size, stored_at) values (?, ?, utc_timestamp(6))"
                        + " on duplicate key update id = last_insert_id(id)")
                .setParameter(1, sha256)
                .setParameter(2, size)
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    public void insertChunk(long contentId, int seq, byte[] bytes) {
        em.createNativeQuery("insert ignore into content_chunk (content_id, seq, bytes) values (?, ?, ?)")
                .setParameter(1, contentId)
                .setParameter(2, seq)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    /** Returns one piece, or none after the last. */
    public byte @Nullable [] chunk(long contentId, int seq) {
        List<?> found = em.createNativeQuery("select bytes from content_chunk where content_id = ? and seq = ?")
                .setParameter(1, contentId)
                .setParameter(2, seq)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }
}

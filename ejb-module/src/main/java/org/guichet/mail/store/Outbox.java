package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guichet.mail.Delivery;
import org.guichet.mail.model.OutboxMail;
import org.jspecify.annotations.Nullable;

/** Mails to be sent, and what became of them. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public OutboxMail add(OutboxMail mail) {
        em.persist(mail);
        em.flush();
        return mail;
    }

    /** Locks a row, or returns none if there is none. */
    public @Nullable OutboxMail forChange(long id) {
        return em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns rows that are due and in nobody's hands, the oldest first. */
    public List<Long> due(Instant now, int limit) {
        List<?> ids = em.createNativeQuery("select id from outbox where state = 'WAITING' and next_attempt_at <= ?"
                        + " and (claimed_until is null or claimed_until < ?) order by next_attempt_at, id limit "
                        + limit)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Locks the mails of an article. */
    public List<OutboxMail> ofArticleForChange(long articleId) {
        return em.createQuery("select m from OutboxMail m where m.articleId = :id order by m.id", OutboxMail.class)
                .setParameter("id", articleId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Deletes a mail that is not to be sent after all, as if it had never been written. */
    public void remove(OutboxMail mail) {
        em.remove(mail);
    }

    /** Returns the first of these messages that we sent, or none. */
    public Optional<OutboxMail> byMessageId(Collection<String> messageIds) {
        if (messageIds.isEmpty()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select m from OutboxMail m where m.messageId in :ids order by m.id desc", OutboxMail.class)
                .setParameter("ids", messageIds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the deliveries of all articles of a ticket, by one statement. */
    public List<Delivery> ofTicket(long number) {
        return em.createQuery("select m from OutboxMail m where m.ticketId = :number order by m.id", OutboxMail.class)
                .setParameter("number", number)
                .getResultStream()
                .map(OutboxMail::delivery)
                .toList();
    }

    /** Counts automatic mails since an instant, to one address. */
    public int automaticSince(Instant since, String recipient) {
        return em.createQuery(
                        "select count(m) from OutboxMail m where m.recipient = :recipient and m.automatic = true"
                                + " and m.createdAt > :since",
                        Long.class)
                .setParameter("recipient", recipient)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** Counts automatic mails since an instant, to everyone. */
    public int automaticSince(Instant since) {
        return em.createQuery(
                        "select count(m) from OutboxMail m where m.automatic = true and m.createdAt > :since",
                        Long.class)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }
}

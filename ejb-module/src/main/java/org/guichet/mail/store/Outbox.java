package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.mail.Delivery;
import org.guichet.mail.NoticeMail;
import org.guichet.mail.RecalledNotice;
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
        return em.createQuery(
                        "select m from OutboxMail m where m.ticketId = :number and m.articleId is not null order by m.id",
                        OutboxMail.class)
                .setParameter("number", number)
                .getResultStream()
                .map(OutboxMail::delivery)
                .toList();
    }

    /**
     * Adds notices by one statement, however many.
     *
     * @param messageIds theirs, in the same order
     * @param after how long they wait
     * @return the identifiers of their rows
     */
    public List<Long> addNotices(List<NoticeMail> notices, List<String> messageIds, Instant at, Duration after) {
        String row = "(?, ?, ?, ?, ?, false, ?, ?, ?, ?)";
        Query query = em.createNativeQuery("insert into outbox (ticket_id, event_id, person_id, recipient, message_id,"
                + " is_automatic, next_attempt_at, created_at, subject, body) values "
                + String.join(", ", Collections.nCopies(notices.size(), row))
                + " returning id");
        int parameter = 1;
        for (int i = 0; i < notices.size(); i++) {
            NoticeMail notice = notices.get(i);
            query.setParameter(parameter++, notice.ticket());
            query.setParameter(parameter++, notice.eventId());
            query.setParameter(parameter++, notice.personId());
            query.setParameter(parameter++, notice.recipient());
            query.setParameter(parameter++, messageIds.get(i));
            query.setParameter(parameter++, Timestamp.from(at.plus(after)));
            query.setParameter(parameter++, Timestamp.from(at));
            query.setParameter(parameter++, notice.subject());
            query.setParameter(parameter++, notice.body());
        }
        return longs(query);
    }

    /** Returns those of these people who got so many notices since an instant. */
    public Set<Long> noticed(Collection<String> recipients, Instant since, int atLeast) {
        Query query = em.createNativeQuery("select max(person_id) from outbox where recipient in ("
                + String.join(", ", Collections.nCopies(recipients.size(), "?"))
                + ") and is_automatic = false and created_at > ? and article_id is null"
                + " group by recipient having count(*) >= ?");
        int parameter = 1;
        for (String recipient : recipients) {
            query.setParameter(parameter++, recipient);
        }
        query.setParameter(parameter++, Timestamp.from(since));
        query.setParameter(parameter, atLeast);
        return Set.copyOf(longs(query));
    }

    /** Returns what became of the notices of one event, by the people whom they tell. */
    public Map<Long, Delivery> ofEvent(long eventId) {
        return em
                .createQuery("select m from OutboxMail m where m.eventId = :event", OutboxMail.class)
                .setParameter("event", eventId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(mail -> Objects.requireNonNull(mail.personId()), OutboxMail::delivery));
    }

    /** Cancels the notices of these events that no relay ever held; returns them. By two statements, however many. */
    public List<RecalledNotice> recall(List<Long> events) {
        List<OutboxMail> waiting = em.createQuery(
                        "select m from OutboxMail m where m.eventId in :events and m.attempts = 0"
                                + " and m.state = org.guichet.mail.DeliveryState.WAITING",
                        OutboxMail.class)
                .setParameter("events", events)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!waiting.isEmpty()) {
            em.createQuery("update OutboxMail m set m.state = org.guichet.mail.DeliveryState.CANCELLED"
                            + " where m.id in :ids")
                    .setParameter("ids", waiting.stream().map(OutboxMail::id).toList())
                    .executeUpdate();
        }
        return waiting.stream().map(OutboxMail::recalled).toList();
    }

    /** Deletes the notices of events that are told no more. */
    public void deleteNotices(Collection<Long> events) {
        em.createQuery("delete from OutboxMail m where m.eventId in :events")
                .setParameter("events", events)
                .executeUpdate();
    }

    private static List<Long> longs(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
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

package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.ForwardArticle;
import org.guichet.ticket.NewArticle;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.QueueChanged;
import org.guichet.ticket.Reply;
import org.guichet.ticket.TicketDue;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.Visibility;
import org.guichet.ticket.model.Article;
import org.guichet.ticket.model.Attachment;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketEvent;
import org.jspecify.annotations.Nullable;

/** Tickets and what hangs on them, for those who change them. */
@ApplicationScoped
public class Tickets {

    private static final long NO_QUEUE = 0;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Event<QueueChanged> changes;

    public Ticket add(Ticket ticket) {
        em.persist(ticket);
        em.flush();
        return ticket;
    }

    /**
     * Loads a ticket that is about to change; whoever wants to change it too waits for the end of this transaction.
     *
     * @throws NotFoundException if there is none
     */
    public Ticket forChange(long number) {
        return findForChange(number).orElseThrow(NotFoundException::new);
    }

    /**
     * Loads a ticket of which nothing is to change.
     *
     * @throws NotFoundException if there is none
     */
    public Ticket get(long number) {
        return Optional.ofNullable(em.find(Ticket.class, number)).orElseThrow(NotFoundException::new);
    }

    /** As {@link #forChange}, for a number that may be none. */
    public Optional<Ticket> findForChange(long number) {
        return Optional.ofNullable(em.find(Ticket.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Loads, for change, the ticket in which this one goes on: itself, unless it was merged.
     *
     * @throws NotFoundException if there is none
     */
    public Ticket survivorForChange(long number) {
        Ticket ticket = forChange(number);
        Long next = ticket.mergedIntoId();
        return next == null ? ticket : survivorForChange(next);
    }

    public Article addArticle(Ticket ticket, NewArticle article, Instant at) {
        Article added = new Article(ticket.id(), article, at);
        em.persist(added);
        em.flush();
        int position = 0;
        for (NewAttachment file : article.attachments()) {
            em.persist(new Attachment(added.id(), file, position++));
        }
        return added;
    }

    /**
     * Loads an article.
     *
     * @throws NotFoundException if there is none
     */
    public Article article(long id) {
        Article article = em.find(Article.class, id);
        if (article == null) {
            throw new NotFoundException();
        }
        return article;
    }

    /** Returns files of an article, those of these public identifiers. */
    public List<NewAttachment> files(long articleId, Collection<String> publicIds) {
        return attachments(articleId).stream()
                .filter(file -> publicIds.contains(file.publicId()))
                .map(Attachment::file)
                .toList();
    }

    /** Adds a line to the history; it has its identifier from here on. */
    public void addEvent(TicketEvent event) {
        em.persist(event);
        em.flush();
    }

    /**
     * Leaves a numbered row from which every node learns that a ticket changed.
     *
     * @param queueId whose agents learn of it
     * @param open whether those who asked learn of it too
     */
    public void feed(Ticket ticket, long queueId, TicketEventKind kind, boolean open, Instant at) {
        em.createNativeQuery("insert into change_feed (at, ticket_id, queue_id, kind, version, article_version,"
                        + " requester_id, beneficiary_id) values (?, ?, ?, ?, ?, ?, if(?, ?, null), if(?, ?, null))")
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, ticket.id())
                .setParameter(3, queueId)
                .setParameter(4, kind.name())
                .setParameter(5, ticket.version())
                .setParameter(6, ticket.articleVersion())
                .setParameter(7, open)
                .setParameter(8, ticket.requesterId())
                .setParameter(9, open)
                .setParameter(10, ticket.beneficiaryId())
                .executeUpdate();
        changes.fire(new QueueChanged(queueId));
    }

    /** Writes down what is owed next; the lists of some that are counted may have one more of it, or one less. */
    public void owe(Ticket ticket, TicketDue due) {
        boolean moves = ticket.due().state() != due.state();
        ticket.owe(due);
        if (moves) {
            changes.fire(new QueueChanged(ticket.queueId()));
        }
    }

    /** Leaves a row for those who asked alone: the agents have learnt of it before. */
    public void feedAskers(Ticket ticket, Instant at) {
        feed(ticket, NO_QUEUE, TicketEventKind.ARTICLE_ADDED, true, at);
    }

    /** Tells whether an article is for the eyes of those who asked. */
    public boolean isPublic(long articleId) {
        return article(articleId).visibility() == Visibility.PUBLIC;
    }

    /**
     * Makes mail addresses known to a ticket: later mails from them are follow-ups.
     *
     * @return those that were not known before
     */
    public List<String> addParticipants(long number, Collection<String> addresses) {
        List<String> added = new ArrayList<>();
        for (String given : addresses) {
            String address = given.toLowerCase(Locale.ROOT);
            int rows = em.createNativeQuery("insert ignore into ticket_participant (ticket_id, address) values (?, ?)")
                    .setParameter(1, number)
                    .setParameter(2, address)
                    .executeUpdate();
            if (rows > 0) {
                added.add(address);
            }
        }
        return added;
    }

    /**
     * Deletes an answer that was never sent, and lets the ticket forget whom it made known.
     *
     * @return what it said, if it was an answer
     */
    public @Nullable Reply withdraw(Ticket ticket, long articleId, Collection<String> participants) {
        Article article = article(articleId);
        List<Attachment> files = attachments(articleId);
        Reply said = article.isReply()
                ? article.reply(files.stream().map(Attachment::file).toList())
                : null;
        files.forEach(em::remove);
        for (String address : participants) {
            em.createNativeQuery("delete from ticket_participant where ticket_id = ? and address = ?")
                    .setParameter(1, ticket.id())
                    .setParameter(2, address)
                    .executeUpdate();
        }
        em.flush();
        em.remove(article);
        return said;
    }

    /** Tells what was forwarded by an article, and with which words; none if it forwards nothing. */
    public @Nullable ForwardArticle forwarded(long articleId) {
        Article sent = article(articleId);
        if (!sent.isForward()) {
            return null;
        }
        Set<Long> contents = attachments(articleId).stream()
                .map(file -> file.file().contentId())
                .collect(Collectors.toSet());
        return em.createQuery("select a from Article a where a.ticketId = :number order by a.id desc", Article.class)
                .setParameter("number", sent.ticketId())
                .getResultStream()
                .filter(sent::forwards)
                .findFirst()
                .map(source -> sent.forward(
                        source.id(),
                        source.quoted(),
                        attachments(source.id()).stream()
                                .filter(file -> contents.contains(file.file().contentId()))
                                .map(Attachment::publicId)
                                .toList()))
                .orElse(null);
    }

    private List<Attachment> attachments(long articleId) {
        return em.createQuery(
                        "select f from Attachment f where f.articleId = :id order by f.position", Attachment.class)
                .setParameter("id", articleId)
                .getResultList();
    }

    /** Makes the people of one ticket known to another. */
    public void copyPeople(Ticket from, Ticket to) {
        em.createNativeQuery("insert ignore into ticket_participant (ticket_id, address)"
                        + " select ?, address from ticket_participant where ticket_id = ?"
                        + " union select ?, address from person_address where person_id in (?, ?)")
                .setParameter(1, to.id())
                .setParameter(2, from.id())
                .setParameter(3, to.id())
                .setParameter(4, from.requesterId())
                .setParameter(5, from.beneficiaryId())
                .executeUpdate();
    }

    /**
     * What was recorded since a version was taken back, and what came with an answer: it stays in the history, and those who asked
     * do not see it.
     */
    public void markTakenBack(Ticket ticket, int since, @Nullable Long articleId) {
        em.createQuery("update TicketEvent e set e.takenBack = true where e.ticketId = :number"
                        + " and (e.version > :since or e.articleId = :article)")
                .setParameter("number", ticket.id())
                .setParameter("since", since)
                .setParameter("article", articleId == null ? 0L : articleId)
                .executeUpdate();
    }

    /** Returns the events of these kinds since a version of a ticket, oldest first. */
    public List<TicketEvent> eventsSince(long number, int version, Set<TicketEventKind> kinds) {
        return em.createQuery(
                        "select e from TicketEvent e where e.ticketId = :number and e.version > :version"
                                + " and e.kind in :kinds order by e.id",
                        TicketEvent.class)
                .setParameter("number", number)
                .setParameter("version", version)
                .setParameter("kinds", kinds)
                .getResultList();
    }

    /** Claims pending tickets whose instant has come; rows that another node holds are left to it. */
    public List<Long> claimDue(Instant now, int limit) {
        List<?> ids = em.createNativeQuery(
                        "select id from ticket where state in ('PENDING_REMINDER', 'PENDING_AUTO_CLOSE')"
                                + " and pending_until <= ? order by pending_until limit " + limit
                                + " for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}

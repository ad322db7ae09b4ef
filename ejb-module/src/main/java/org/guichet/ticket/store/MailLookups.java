package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.ArticleToSend;
import org.guichet.ticket.MailFacts.Place;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.TicketForMail;
import org.guichet.ticket.TicketForNotice;
import org.guichet.ticket.model.Article;
import org.guichet.ticket.model.Ticket;
import org.jspecify.annotations.Nullable;

/** Reads of tickets what mail needs. */
@ApplicationScoped
public class MailLookups {

    private static final String ATTACHMENTS =
            "select f.contentId as contentId, f.name as name, f.mediaType as mediaType from Attachment f"
                    + " where f.articleId = :article order by f.position";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public ArticleToSend article(long id) {
        Article article = em.find(Article.class, id);
        if (article == null) {
            throw new NotFoundException();
        }
        Ticket ticket = em.find(Ticket.class, article.ticketId());
        return article.toSend(ticket, lastReceived(ticket.id()), attachments(id));
    }

    private @Nullable String lastReceived(long number) {
        return em.createQuery(
                        "select a.messageId from Article a where a.ticketId = :number and a.messageId is not null"
                                + " and a.visibility = org.guichet.ticket.Visibility.PUBLIC order by a.id desc",
                        String.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<NewAttachment> attachments(long articleId) {
        return Row.list(ATTACHMENTS, Row.query(em, ATTACHMENTS).setParameter("article", articleId)).stream()
                .map(row -> new NewAttachment(
                        row.get("contentId", Long.class),
                        row.get("name", String.class),
                        row.get("mediaType", String.class),
                        null))
                .toList();
    }

    public TicketForMail ticket(long number) {
        Ticket ticket = em.find(Ticket.class, number);
        if (ticket == null) {
            throw new NotFoundException();
        }
        String address = em.createQuery(
                        "select a.authorAddress from Article a where a.ticketId = :number"
                                + " and a.kind = org.guichet.ticket.ArticleKind.MAIL_IN order by a.id",
                        String.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        return ticket.forMail(address);
    }

    public void names(long number, long agentId) {
        em.find(Ticket.class, number).names(agentId);
    }

    public List<Long> takenBack(long number) {
        return em.createQuery(
                        "select e.id from TicketEvent e where e.ticketId = :number and e.takenBack = true", Long.class)
                .setParameter("number", number)
                .getResultList();
    }

    public TicketForNotice notice(long number, @Nullable Long articleId) {
        Ticket ticket = em.find(Ticket.class, number);
        if (ticket == null) {
            throw new NotFoundException();
        }
        Article article = articleId == null ? null : em.find(Article.class, articleId);
        return ticket.forNotice(article == null ? null : article.added());
    }

    public Optional<Long> ticketOfReceived(Collection<String> messageIds) {
        if (messageIds.isEmpty()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select a.ticketId from Article a where a.messageId in :ids order by a.id desc", Long.class)
                .setParameter("ids", messageIds)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<Place> place(long number, String address, @Nullable Long personId) {
        Ticket ticket = em.find(Ticket.class, number);
        if (ticket == null) {
            return Optional.empty();
        }
        boolean knows = knows(ticket, address, personId);
        while (ticket.mergedIntoId() != null && !knows) {
            ticket = em.find(Ticket.class, ticket.mergedIntoId());
            knows = knows(ticket, address, personId);
        }
        return Optional.of(new Place(survivor(ticket).id(), knows));
    }

    private Ticket survivor(Ticket ticket) {
        Long next = ticket.mergedIntoId();
        return next == null ? ticket : survivor(em.find(Ticket.class, next));
    }

    private boolean knows(Ticket ticket, String address, @Nullable Long personId) {
        boolean isTheirs = personId != null && (ticket.requesterId() == personId || ticket.beneficiaryId() == personId);
        return isTheirs
                || !em.createNativeQuery("select 1 from ticket_participant where ticket_id = ? and address = ?")
                        .setParameter(1, ticket.id())
                        .setParameter(2, address.toLowerCase(Locale.ROOT))
                        .getResultList()
                        .isEmpty();
    }
}

package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.ticket.LinkKind;
import org.guichet.ticket.LinkRow;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.model.TicketLink;

/** Ties between tickets; what is at the other end is read only for those who may read it there. */
@ApplicationScoped
public class Links {

    private static final int MOST = 200;
    private static final int RECENT = 2000;

    private static final String ROWS = "select l.kind as kind, l.fromId as fromId, t.id as number, t.title as title,"
            + " t.type as ticketType, t.state as state from TicketLink l join Ticket t on t.id = ";

    private static final String FOUND = "select id, title, type, state from (select id, title, type, state, created_at"
            + " from ticket where is_active and queue_id in (%s) order by created_at desc, id desc limit " + RECENT
            + ") recent where title like ?1 or id = ?2 order by created_at desc, id desc";

    private static final String CIRCLE =
            "with recursive reached (id) as (select cast(? as signed) union select l.to_id from ticket_link l"
                    + " join reached r on l.from_id = r.id where l.kind = ?) select count(*) from reached where id = ?";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public void add(TicketLink link) {
        em.persist(link);
    }

    public void remove(TicketLink link) {
        em.remove(link);
    }

    public Optional<TicketLink> find(TicketLink like) {
        return em.createQuery(
                        "select l from TicketLink l where l.fromId = :from and l.toId = :to and l.kind = :kind",
                        TicketLink.class)
                .setParameter("from", like.fromId())
                .setParameter("to", like.toId())
                .setParameter("kind", like.kind())
                .getResultStream()
                .findFirst();
    }

    /** Tells whether a tie would close a circle: its end leads back to where it begins. */
    public boolean closesCircle(TicketLink link) {
        Number found = (Number) em.createNativeQuery(CIRCLE)
                .setParameter(1, link.toId())
                .setParameter(2, link.kind().name())
                .setParameter(3, link.fromId())
                .getSingleResult();
        return found.intValue() > 0;
    }

    /** Returns the tickets a ticket is tied to, as far as the agent may read them: two statements. */
    public List<LinkRow> of(long number, Actor agent) {
        Set<Long> queues = agent.queuesWith(Right.READ);
        return Stream.concat(
                        rows("l.toId where l.fromId", number, queues).stream(),
                        rows("l.fromId where l.toId", number, queues).stream())
                .sorted(Comparator.comparing(LinkRow::kind).thenComparing(LinkRow::number))
                .toList();
    }

    private List<LinkRow> rows(String ends, long number, Set<Long> queues) {
        String text = ROWS + ends + " = :number and t.queueId in :queues order by l.id";
        return Row.list(
                        text,
                        Row.query(em, text)
                                .setParameter("number", number)
                                .setParameter("queues", queues)
                                .setMaxResults(MOST))
                .stream()
                .map(row -> row(row, number))
                .toList();
    }

    private static LinkRow row(Row row, long number) {
        LinkKind kind = row.get("kind", LinkKind.class);
        return new LinkRow(
                row.get("fromId", Long.class) == number ? kind : kind.opposite(),
                row.get("number", Long.class),
                row.get("title", String.class),
                row.get("ticketType", TicketType.class),
                row.get("state", TicketState.class));
    }

    /** Returns which of these tickets the agent may read, by one statement. */
    public Set<Long> readable(Set<Long> numbers, Actor agent) {
        Set<Long> queues = agent.queuesWith(Right.READ);
        if (numbers.isEmpty() || queues.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                em.createQuery("select t.id from Ticket t where t.id in :numbers and t.queueId in :queues", Long.class)
                        .setParameter("numbers", numbers)
                        .setParameter("queues", queues)
                        .getResultList());
    }

    /** Returns active tickets among the newest that the agent may read and that have these words in their title, or this number. */
    public List<LinkRow> search(String text, Actor agent, int limit) {
        Set<Long> queues = agent.queuesWith(Right.READ);
        if (queues.isEmpty()) {
            return List.of();
        }
        String number = text.replaceAll("[^0-9]", "");
        String like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String of = queues.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> found = em.createNativeQuery(String.format(FOUND, of))
                .setParameter(1, like)
                .setParameter(2, number.isEmpty() || number.length() > 18 ? -1L : Long.parseLong(number))
                .setMaxResults(limit)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new LinkRow(
                        LinkKind.RELATED,
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        TicketType.valueOf((String) row[2]),
                        TicketState.valueOf((String) row[3])))
                .toList();
    }
}

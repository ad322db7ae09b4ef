package org.guichet.ticket.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.directory.Actor;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonNames;
import org.guichet.directory.Right;
import org.guichet.platform.Slice;
import org.guichet.ticket.DueState;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketMark;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.model.TicketPromise;
import org.jspecify.annotations.Nullable;

/** Pages of tickets for agents: one statement for the rows, one for the names of their people, whatever the page. */
@ApplicationScoped
public class TicketLists {

    private static final String COLUMNS =
            "select t.id as number, t.title as title, t.excerpt as excerpt, t.type as ticketType, t.state as state,"
                    + " t.priority.level as level, t.queueId as queueId, t.requesterId as requesterId,"
                    + " t.ownerId as ownerId, t.namedAgentId as namedId, t.lock.agentId as lockAgentId, t.createdAt as createdAt,"
                    + " t.version as ticketVersion, t.articleVersion as articleVersion,"
                    + " t.lastArticleAt as lastArticleAt, t.promise.state as dueState, t.promise.promise as promise, t.promise.at as dueAt,"
                    + " t.promise.warnAt as warnAt from Ticket t";

    private static final String DUE_AT = "promise.at";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @EJB
    private PeopleService people;

    @Inject
    private Readings readings;

    /** Returns one page of what the agent may read; rights are part of the query. */
    public Slice<TicketRow> page(TicketList wish, Actor agent) {
        Set<Long> queues = queues(wish, agent);
        if (queues.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        String after = wish.after();
        PageKey from = after == null ? null : PageKey.parse(after, wish.sort());
        String text = COLUMNS + " where t.queueId in :queues and " + condition(wish.view()) + category(wish.category())
                + beyond(wish.sort(), from) + order(wish.sort());
        Query query = Row.query(em, text);
        query.setParameter("queues", queues).setMaxResults(wish.size() + 1);
        if (text.contains(":me")) {
            query.setParameter("me", agent.personId());
        }
        categorise(query, wish.category());
        if (from != null) {
            from.fill(query);
        }
        return Slice.of(
                rows(Row.list(text, query), agent),
                wish.size(),
                row -> PageKey.of(row, wish.sort()).word());
    }

    /** Returns the lines of tickets that the agent may read, in the order of their numbers here. */
    List<TicketRow> rowsOf(List<Long> numbers, Actor agent) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String text = COLUMNS + " where t.id in :numbers";
        Query query = Row.query(em, text).setParameter("numbers", numbers);
        return rows(Row.list(text, query), agent).stream()
                .sorted(Comparator.comparingInt(row -> numbers.indexOf(row.number())))
                .toList();
    }

    private static String category(TicketList.Category category) {
        return (category.serviceId() == null ? "" : " and t.serviceId = :service")
                + (category.type() == null ? "" : " and t.type = :kind")
                + (category.state() == null ? "" : " and t.state = :state")
                + owned(category.owner());
    }

    private static String owned(TicketList.@Nullable Hands hands) {
        if (hands == null) {
            return "";
        }
        return switch (hands) {
            case MINE -> " and t.ownerId = :me";
            case NOBODY -> " and t.ownerId is null";
            case OTHERS -> " and t.ownerId <> :me";
        };
    }

    private static void categorise(Query query, TicketList.Category category) {
        if (category.serviceId() != null) {
            query.setParameter("service", category.serviceId());
        }
        if (category.type() != null) {
            query.setParameter("kind", category.type());
        }
        if (category.state() != null) {
            query.setParameter("state", category.state());
        }
    }

    // (level, createdAt, id) > (:level, :at, :id); without the level by time alone, and < when the newest come first
    private static String beyond(TicketList.Sort sort, @Nullable PageKey from) {
        if (from == null) {
            return "";
        }
        String later = "(t.createdAt > :at or (t.createdAt = :at and t.id > :id))";
        return switch (sort) {
            case DUE -> " and " + later.replace("createdAt", DUE_AT);
            case OLDEST -> " and " + later;
            case NEWEST -> " and " + later.replace('>', '<');
            case PRIORITY -> " and (t.priority.level > :level or (t.priority.level = :level and " + later + "))";
        };
    }

    private static String order(TicketList.Sort sort) {
        return switch (sort) {
            case DUE -> " order by t." + DUE_AT + " asc, t.id asc";
            case OLDEST -> " order by t.createdAt asc, t.id asc";
            case NEWEST -> " order by t.createdAt desc, t.id desc";
            case PRIORITY -> " order by t.priority.level asc, t.createdAt asc, t.id asc";
        };
    }

    private static Set<Long> queues(TicketList wish, Actor agent) {
        Set<Long> readable = agent.queuesWith(Right.READ);
        Long queueId = wish.queueId();
        if (queueId == null) {
            return readable;
        }
        return readable.contains(queueId) ? Set.of(queueId) : Set.of();
    }

    private static String condition(TicketList.View view) {
        return switch (view) {
            case MY_QUEUE -> "t.active = true and (t.ownerId = :me or t.ownerId is null)";
            case OWNED -> "t.active = true and t.ownerId = :me";
            case LOCKED -> "t.active = true and t.lock.agentId = :me";
            case ESCALATED -> "t.active = true and t.promise.state = org.guichet.ticket.DueState.ESCALATED";
            case PENDING ->
                "t.state in (org.guichet.ticket.TicketState.PENDING_REMINDER,"
                        + " org.guichet.ticket.TicketState.PENDING_AUTO_CLOSE)";
            case TO_VALIDATE -> "t.state = org.guichet.ticket.TicketState.TO_VALIDATE";
            case WATCHED ->
                "t.active = true and exists (select w.personId from Watch w where w.ticketId = t.id and w.personId = :me"
                        + " and w.active = true)";
            case ACTIVE -> "t.active = true";
            case OVER -> "t.active = false";
        };
    }

    private List<TicketRow> rows(List<Row> found, Actor agent) {
        Set<Long> ids = new HashSet<>();
        for (Row row : found) {
            ids.add(row.get("requesterId", Long.class));
            Stream.of(row.get("ownerId", Long.class), named(row))
                    .flatMap(Stream::ofNullable)
                    .forEach(ids::add);
        }
        PersonNames names = people.names(ids);
        Map<Long, Integer> seen = readings.of(
                agent.personId(),
                found.stream().map(row -> row.get("number", Long.class)).toList());
        return found.stream()
                .map(row -> row(row, names, mark(row, agent, names, seen.get(row.get("number", Long.class)))))
                .toList();
    }

    /** What has an owner, or is over, is no longer left to whoever is named. */
    private static @Nullable Long named(Row row) {
        boolean open = row.get("ownerId", Long.class) == null
                && row.get("state", TicketState.class).isActive();
        return open ? row.get("namedId", Long.class) : null;
    }

    private static TicketMark mark(Row row, Actor agent, PersonNames names, @Nullable Integer seen) {
        Integer now = row.get("articleVersion", Integer.class);
        Long lockedBy = row.get("lockAgentId", Long.class);
        Long me = agent.personId();
        boolean mine = me.equals(row.get("ownerId", Long.class)) || me.equals(lockedBy);
        boolean fresh = seen == null ? mine : seen < now;
        TicketState state = row.get("state", TicketState.class);
        boolean arrived = state == TicketState.NEW || state == TicketState.TO_VALIDATE;
        return new TicketMark(
                row.get("ticketVersion", Integer.class),
                now,
                lockedBy,
                names.ofNullable(named(row)),
                fresh,
                fresh || (seen == null && arrived));
    }

    private static TicketRow row(Row row, PersonNames names, TicketMark mark) {
        return new TicketRow(
                row.get("number", Long.class),
                row.get("title", String.class),
                row.get("excerpt", String.class),
                row.get("ticketType", TicketType.class),
                row.get("state", TicketState.class),
                Priority.ofLevel(row.get("level", Integer.class)),
                row.get("queueId", Long.class),
                names.of(row.get("requesterId", Long.class)),
                names.ofNullable(row.get("ownerId", Long.class)),
                mark,
                new TicketRow.Times(row.get("createdAt", Instant.class), row.get("lastArticleAt", Instant.class)),
                TicketPromise.of(
                        row.get("dueState", DueState.class),
                        row.get("promise", String.class),
                        row.get("dueAt", Instant.class),
                        row.get("warnAt", Instant.class)));
    }
}

package org.guichet.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.guichet.directory.ActorService;
import org.guichet.live.FeedMoved;
import org.guichet.live.FeedReader;
import org.guichet.live.FeedRow;
import org.guichet.live.Presence;
import org.guichet.live.PresenceService;

/**
 * The open pages of this node. What the node reads in the change feed goes on to those pages whose owners may see it, as numbers
 * and versions only; the page then asks for what it shows, with its owner's rights. The feed's timer may be the first to need it,
 * so its services are injected by CDI: the names of the web module mean nothing on that thread.
 */
@ApplicationScoped
public class LiveHub {

    private final ConcurrentMap<String, LivePage> pages = new ConcurrentHashMap<>();
    private volatile long mark;

    @Inject
    private ActorService actors;

    @Inject
    private FeedReader feed;

    @Inject
    private PresenceService presences;

    /** Returns the number up to which pages that are drawn now know everything. */
    public long mark() {
        return mark;
    }

    /**
     * Begins to tell a page, first what happened since it was drawn.
     *
     * @param since the number up to which it knows everything
     */
    void open(LivePage page, long since) {
        pages.put(page.id(), page);
        if (!feed.reaches(since)) {
            page.send(LiveMessages.tooOld(mark));
            return;
        }
        List<FeedRow> missed = feed.after(since, Set.of());
        Set<Long> queues = queues(page.personId());
        page.send(LiveMessages.changes(visible(missed, page, queues), mark));
    }

    void close(LivePage page) {
        pages.remove(page.id());
        if (page.ticket() != null) {
            presences.leave(page.id());
        }
    }

    void moved(@Observes FeedMoved news) {
        mark = news.mark();
        if (pages.isEmpty() || news.rows().isEmpty()) {
            return;
        }
        Map<Long, Set<Long>> queues = new HashMap<>();
        for (LivePage page : pages.values()) {
            List<FeedRow> rows = visible(news.rows(), page, queues.computeIfAbsent(page.personId(), this::queues));
            if (!rows.isEmpty()) {
                page.send(LiveMessages.changes(rows, mark));
            }
        }
        tellPresence(news.rows());
    }

    private void tellPresence(Collection<FeedRow> rows) {
        Set<Long> tickets = rows.stream()
                .filter(FeedRow::isPresence)
                .map(FeedRow::ticket)
                .filter(ticket -> pages.values().stream().anyMatch(page -> page.isAt(ticket)))
                .collect(Collectors.toSet());
        List<Presence> there = presences.at(tickets);
        for (LivePage page : pages.values()) {
            Long ticket = page.ticket();
            if (ticket != null && tickets.contains(ticket)) {
                page.send(LiveMessages.presence(there, ticket, page.personId()));
            }
        }
    }

    private static List<FeedRow> visible(List<FeedRow> rows, LivePage page, Set<Long> queues) {
        return rows.stream()
                .filter(row -> !row.isPresence() && page.maySee(row, queues))
                .toList();
    }

    private Set<Long> queues(long personId) {
        return actors.of(personId).readableQueues();
    }
}

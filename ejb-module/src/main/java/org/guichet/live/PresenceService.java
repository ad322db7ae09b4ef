package org.guichet.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guichet.directory.ActorService;
import org.guichet.directory.Right;
import org.guichet.live.store.Feed;
import org.guichet.live.store.Presences;
import org.guichet.platform.Node;
import org.guichet.platform.NotFoundException;

/**
 * Who is at which ticket, and whether they write. Each coming and going is a row of the change feed, so that every node tells its
 * pages. Open to all because a WebSocket calls without identity and names the person it was opened for; that person's rights are
 * looked at here.
 */
@Stateless
@PermitAll
public class PresenceService {

    /** Of a server that is killed, nobody is there any more after this time. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    private Presences presences;

    @Inject
    private Feed feed;

    @Inject
    private Node node;

    @Inject
    private Clock clock;

    @EJB
    private ActorService actors;

    /**
     * Says what somebody does on a page.
     *
     * @param page any identifier that no other page has
     * @throws NotFoundException if the person may not read that ticket
     */
    public void come(String page, long personId, long ticket, Doing doing) {
        boolean readable = presences.queueOf(ticket).stream()
                .anyMatch(queue -> actors.of(personId).may(Right.READ, queue));
        if (!readable) {
            throw new NotFoundException();
        }
        Instant now = clock.instant();
        presences.put(page, node.name(), new Presence(ticket, personId, "", doing), now.plus(LEASE));
        feed.addPresence(ticket, now);
    }

    /** Says that a page was closed. */
    public void leave(String page) {
        List<Long> left = presences.ticketsOf(page);
        presences.remove(page);
        left.forEach(ticket -> feed.addPresence(ticket, clock.instant()));
    }

    /** Keeps this node's pages for another while, and gives up those of nodes that are gone. */
    public void renew() {
        Instant now = clock.instant();
        presences.renew(node.name(), now.plus(LEASE));
        List<Long> left = presences.abandoned(now);
        if (!left.isEmpty()) {
            presences.removeAbandoned(now);
            left.forEach(ticket -> feed.addPresence(ticket, now));
        }
    }

    /** Forgets the pages that a former life of this node had. */
    public void begin() {
        presences.renew(node.name(), clock.instant().minus(LEASE));
    }

    /** Returns everybody who is at these tickets; whoever asks passes it on to agents who may read them only. */
    public List<Presence> at(Collection<Long> tickets) {
        return tickets.isEmpty() ? List.of() : presences.at(tickets, clock.instant());
    }
}

package org.guichet.web.push;

import jakarta.json.JsonObject;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.live.FeedRow;
import org.jspecify.annotations.Nullable;

/** One open page: whose it is, what its owner may learn, and at which ticket they are. */
final class LivePage {

    private static final Logger LOG = Logger.getLogger(LivePage.class.getName());
    private static final long MOST_MILLIS_TO_SEND = 10_000;

    private final Session session;
    private final long personId;
    private volatile @Nullable Long ticket;

    LivePage(Session session, long personId) {
        this.session = session;
        this.personId = personId;
        session.getAsyncRemote().setSendTimeout(MOST_MILLIS_TO_SEND);
    }

    String id() {
        return session.getId();
    }

    long personId() {
        return personId;
    }

    /** Returns the ticket that an agent has before them on this page; none elsewhere. */
    @Nullable Long ticket() {
        return ticket;
    }

    void at(@Nullable Long number) {
        ticket = number;
    }

    boolean isAt(long number) {
        Long here = ticket;
        return here != null && here == number;
    }

    boolean maySee(FeedRow row, Set<Long> readableQueues) {
        return readableQueues.contains(row.queueId()) || row.concerns(personId);
    }

    /** Sends without waiting; a browser that does not take it is closed by the container and comes again. */
    void send(JsonObject message) {
        if (session.isOpen()) {
            session.getAsyncRemote().sendText(message.toString(), this::sent);
        }
    }

    private void sent(SendResult result) {
        if (!result.isOK()) {
            LOG.log(Level.FINE, "A page did not take what it was told", result.getException());
        }
    }
}

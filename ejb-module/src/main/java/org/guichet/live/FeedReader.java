package org.guichet.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.guichet.live.store.Feed;

/**
 * Reads the change feed. Open to all because a WebSocket calls without identity; its rows name numbers only, and whoever passes
 * them on looks first whom they concern.
 */
@Stateless
@PermitAll
public class FeedReader {

    /** So many rows stay in any case, and so many changes a page can be told of that was away. */
    private static final int MOST = 1_000;

    @Inject
    private Feed feed;

    /** Returns the next rows after a number, and those of the others that are there by now; at most a thousand. */
    public List<FeedRow> after(long number, Collection<Long> others) {
        return feed.after(number, others, MOST);
    }

    /** Tells whether nothing was left when these were read. */
    public static boolean isEnd(List<FeedRow> rows) {
        return rows.size() < MOST;
    }

    /** Returns the number from which a node that starts begins to read: what was written lately may lack rows. */
    public long start() {
        return feed.numberBeforeEnd(MOST);
    }

    /**
     * Tells whether everything after a number can still be told one by one; if not, a page must be drawn anew.
     *
     * @param number that a page knows
     */
    public boolean reaches(long number) {
        return number >= feed.numberBeforeEnd(MOST);
    }

    /** Deletes some of what is older than an instant, but for the last thousand rows; returns whether there may be more. */
    public boolean forget(Instant before) {
        return feed.forget(before, feed.numberBeforeEnd(MOST), MOST) == MOST;
    }
}

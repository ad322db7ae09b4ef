package org.guichet.web.requests;

import java.time.Instant;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.RequestRow;

/** What happens next with a request, or what is expected of its requester; said in one sentence, {@code next.OWNER_WORKS}. */
public enum NextStep {
    OWNER_ASKS,
    TEAM_ASKS,
    TEAM_READS,
    OWNER_WORKS,
    TEAM_WORKS,
    STILL_BROKEN,
    DONE,
    JOINED,
    DECLINED;

    static NextStep of(RequestRow row, Instant now) {
        boolean owned = row.owner() != null;
        return switch (row.state()) {
            case TO_VALIDATE, NEW -> owned ? OWNER_WORKS : TEAM_READS;
            case OPEN, PENDING_REMINDER, PENDING_AUTO_CLOSE ->
                row.awaits() == Awaits.REQUESTER
                        ? (owned ? OWNER_ASKS : TEAM_ASKS)
                        : (owned ? OWNER_WORKS : TEAM_WORKS);
            case RESOLVED, CLOSED -> isStillOpen(row, now) ? STILL_BROKEN : DONE;
            case MERGED -> JOINED;
            case REJECTED -> DECLINED;
        };
    }

    /** Whether what is over may be opened again. */
    static boolean isStillOpen(RequestRow row, Instant now) {
        Instant until = row.reopenUntil();
        return until != null && !now.isAfter(until);
    }

    static boolean isAnswerWanted(RequestRow row) {
        return of(row, row.lastArticleAt()).isUpToTheRequester();
    }

    boolean isUpToTheRequester() {
        return this == OWNER_ASKS || this == TEAM_ASKS;
    }

    /** Whether it takes the name of a person, and not that of a team. */
    boolean namesTheOwner() {
        return this == OWNER_ASKS || this == OWNER_WORKS;
    }
}

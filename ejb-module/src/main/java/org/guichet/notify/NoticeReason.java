package org.guichet.notify;

/** Why somebody was told of an event, or was not. */
public enum NoticeReason {
    /** Subscribed to the queue, and nobody has charge of the ticket. */
    SUBSCRIBED(true),
    /** Has charge of the ticket. */
    OWNER(true),
    /** Was given the ticket. */
    ASSIGNED(true),
    /** Subscribed to the queue, and whoever has charge of the ticket is away. */
    OWNER_AWAY(true),
    /** Stands in for whoever has charge of the ticket and is away. */
    SUBSTITUTE(true),
    /** Subscribed to the queue, and something was not done in time there (OT-44). */
    ESCALATED(true),
    /** Watches the ticket, and has nothing else to do with it. */
    WATCHER(true),

    /** Did it. */
    AUTHOR(false),
    /** Asks, and is told as one who asks. */
    ASKER(false),
    INACTIVE(false),
    MAY_NOT_READ(false),
    /** Was told of the same act already. */
    ALREADY_TOLD(false),
    ABSENT(false),
    /** May not answer in the queue and has not asked to be told. */
    NOT_SUBSCRIBED(false),
    /** Chose not to be told of such things. */
    SWITCHED_OFF(false),
    /** Somebody has charge of the ticket, and is there. */
    OWNER_THERE(false),
    NO_ADDRESS(false),
    /** Got so many notices in this hour that no more are sent. */
    LIMITED(false),
    /** It was taken back before the mail left. */
    TAKEN_BACK(false);

    private final boolean told;

    NoticeReason(boolean told) {
        this.told = told;
    }

    public boolean isTold() {
        return told;
    }
}

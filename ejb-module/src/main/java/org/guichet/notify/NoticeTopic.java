package org.guichet.notify;

/** What agents can be told of by mail, in each queue as they like it. */
public enum NoticeTopic {
    /** A ticket that nobody has charge of came into the queue: new, moved, given back or open again. */
    NEW_TICKET,
    /** An article of a ticket that nobody has charge of, or somebody who is away. */
    UNOWNED_ARTICLE,
    /** What was promised in the queue was not done in time, whoever has charge of it (OT-44). */
    ESCALATED,
    /** What happens to a ticket of one's own. */
    OWN_TICKET,
    /** A ticket was given to them by someone else. */
    ASSIGNED,
    /** What happens to a ticket that they watch. */
    WATCHED;

    /** Whether being told needs a subscription, which whoever may answer in the queue has by itself. */
    public boolean isOfQueue() {
        return this == NEW_TICKET || this == UNOWNED_ARTICLE || this == ESCALATED;
    }

    /** Tells whether someone who chose nothing is told. */
    public boolean holdsByItself(boolean mayReply) {
        return mayReply || !isOfQueue();
    }
}

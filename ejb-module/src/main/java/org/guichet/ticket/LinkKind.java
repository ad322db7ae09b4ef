package org.guichet.ticket;

/** How one ticket is tied to another, as read from the first: the problem that causes an incident is its {@code CAUSED_BY} (OT-67). */
public enum LinkKind {
    CAUSED_BY,
    CAUSES,
    BLOCKED_BY,
    BLOCKS,
    RELATED;

    /** Returns the same tie as read from the other ticket. */
    public LinkKind opposite() {
        return switch (this) {
            case CAUSED_BY -> CAUSES;
            case CAUSES -> CAUSED_BY;
            case BLOCKED_BY -> BLOCKS;
            case BLOCKS -> BLOCKED_BY;
            case RELATED -> RELATED;
        };
    }

    /** Tells whether a tie is stored under this name; its opposite is the same tie, read from the other end. */
    public boolean isStored() {
        return this == CAUSED_BY || this == BLOCKS || this == RELATED;
    }

    /** Tells whether such ties may not run in a circle: nothing is its own cause, nothing blocks itself. */
    public boolean hasDirection() {
        return this != RELATED;
    }
}

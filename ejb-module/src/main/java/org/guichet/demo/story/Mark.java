package org.guichet.demo.story;

/** What a passage of a story is, by the character at the beginning of its line. */
public enum Mark {
    ASKS('>', 25, 360),
    ANSWERS('<', 12, 240),
    NOTES('#', 8, 90),
    DOES('!', 2, 12),
    /** Someone writes who does not belong to the ticket. */
    STRANGER('?', 60, 300);

    private final char sign;
    private final int soonest;
    private final int latest;

    Mark(char sign, int soonest, int latest) {
        this.sign = sign;
        this.soonest = soonest;
        this.latest = latest;
    }

    char sign() {
        return sign;
    }

    /** Returns how many working minutes it takes until it happens, at least. */
    int soonest() {
        return soonest;
    }

    int latest() {
        return latest;
    }
}

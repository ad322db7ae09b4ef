package org.guichet.ticket;

/** How long the work of those touched can wait. */
public enum Urgency {
    LOW(0),
    NORMAL(1),
    HIGH(2);

    private final int weight;

    Urgency(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}

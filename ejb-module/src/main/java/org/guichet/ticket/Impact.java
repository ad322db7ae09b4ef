package org.guichet.ticket;

/** How many are touched, from one person to the whole institution. */
public enum Impact {
    PERSON(0),
    GROUP(1),
    UNIT(2),
    EVERYONE(3);

    private final int weight;

    Impact(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}

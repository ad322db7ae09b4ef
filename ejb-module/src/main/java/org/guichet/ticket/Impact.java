package org.guichet.ticket;

/** How many are touched, from one person to the whole institution. */
public enum Impact {
    PERSON(0),
    GROUP(0),
    UNIT(1),
    EVERYONE(2);

    private final int weight;

    Impact(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}

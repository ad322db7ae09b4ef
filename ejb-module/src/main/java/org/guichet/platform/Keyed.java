package org.guichet.platform;

/** One of a list whose members are known by something of their own: {@link Fields} compares such lists member by member. */
public interface Keyed {

    /** Returns by what it is known among the others, in plain letters. */
    String key();

    /** Returns what is said of it, as the history of the configuration keeps it. */
    String text();
}

package org.guichet.directory;

import java.util.EnumSet;
import java.util.Set;

/** What a group may do with the tickets of one queue. Whoever holds any of them on any queue is an agent. */
public enum Right {
    READ,
    CREATE,
    NOTE,
    REPLY,
    MOVE_INTO,
    OWNER,
    PRIORITY,
    ALL,
    /** Reads, and writes internal notes only. */
    ADVISE;

    /** Reads the names of rights with commas between, as MariaDB writes a SET. */
    public static Set<Right> named(String names) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        for (String name : names.split(",", -1)) {
            if (!name.isEmpty()) {
                rights.add(valueOf(name));
            }
        }
        return rights;
    }

    /**
     * Returns what is meant when these words stand in a grant: {@link #ALL} brings every right, {@link #ADVISE} brings
     * {@link #READ} and {@link #NOTE}.
     */
    public static Set<Right> expand(Set<Right> granted) {
        if (granted.contains(ALL)) {
            return EnumSet.allOf(Right.class);
        }
        Set<Right> meant = EnumSet.noneOf(Right.class);
        meant.addAll(granted);
        if (granted.contains(ADVISE)) {
            meant.add(READ);
            meant.add(NOTE);
        }
        return meant;
    }
}

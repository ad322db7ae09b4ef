package org.guichet.directory;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What people call the usual sets of rights of a group on a queue; any other set is their own. */
public enum RightLevel {
    NONE,
    READ(Right.READ),
    NOTE(Right.READ, Right.NOTE),
    REPLY(Right.READ, Right.CREATE, Right.NOTE, Right.REPLY),
    ALL(Right.ALL),
    ADVISE(Right.ADVISE),
    CUSTOM;

    private final Set<Right> rights;

    RightLevel(Right... rights) {
        this.rights = rights.length == 0 ? EnumSet.noneOf(Right.class) : EnumSet.of(rights[0], rights);
    }

    /** Returns the rights of this level as a grant names them; none of {@link #CUSTOM}. */
    public Set<Right> rights() {
        return Set.copyOf(rights);
    }

    /** Returns the level of what is granted, however it is written. */
    public static RightLevel of(Set<Right> granted) {
        Set<Right> meant = Right.expand(granted);
        return Stream.of(values())
                .filter(level -> level != CUSTOM && Right.expand(level.rights).equals(meant))
                .findFirst()
                .orElse(CUSTOM);
    }
}

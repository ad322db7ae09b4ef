package org.guichet.directory;

import java.util.Set;
import java.util.stream.Stream;

/** What people call the usual sets of rights of a group on a queue; any other set is their own. */
public enum RightLevel {
    NONE,
    READ,
    NOTE,
    REPLY,
    ALL,
    ADVISE,
    CUSTOM;

    /** Returns the rights of this level as a grant names them; none of {@link #CUSTOM}. */
    public Set<Right> rights() {
        return switch (this) {
            case NONE, CUSTOM -> Set.of();
            case READ -> Set.of(Right.READ);
            case NOTE -> Set.of(Right.READ, Right.NOTE);
            case REPLY -> Set.of(Right.READ, Right.CREATE, Right.NOTE, Right.REPLY);
            case ALL -> Set.of(Right.ALL);
            case ADVISE -> Set.of(Right.ADVISE);
        };
    }

    /** Returns the level of what is granted, however it is written. */
    public static RightLevel of(Set<Right> granted) {
        Set<Right> meant = Right.expand(granted);
        return Stream.of(values())
                .filter(level -> level != CUSTOM && Right.expand(level.rights()).equals(meant))
                .findFirst()
                .orElse(CUSTOM);
    }
}

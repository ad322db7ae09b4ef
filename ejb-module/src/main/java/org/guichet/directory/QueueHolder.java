package org.guichet.directory;

import java.util.List;

/** Somebody who has rights on a queue, and the groups that give them. */
public record QueueHolder(StaffMember who, List<GroupRef> groups) {

    public RightLevel level() {
        return RightLevel.of(who.rights());
    }
}

package org.guichet.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one group gives somebody: rights on a queue, or the administration of a desk.
 *
 * @param queueId none for administration
 * @param deskId whose administration; none for rights on a queue, and for the administration of the whole installation
 * @param rights as they were granted; none for administration
 */
public record HeldRight(
        GroupRef group, @Nullable Long queueId, @Nullable Long deskId, Set<Right> rights) {

    public boolean isAdministration() {
        return queueId == null;
    }
}

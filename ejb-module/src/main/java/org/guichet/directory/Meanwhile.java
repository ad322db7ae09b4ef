package org.guichet.directory;

import java.time.Instant;
import java.util.List;
import org.guichet.platform.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else has changed since one began to change the same.
 *
 * @param who none for Guichet itself
 * @param fields that both have changed: from one's own wish to what theirs is now
 */
public record Meanwhile(@Nullable PersonRef who, @Nullable Instant at, List<FieldChange> fields) {}

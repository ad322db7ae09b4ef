package org.guichet.web.preferences;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token in the table of one's own.
 *
 * @param scopes keys of the words for what it is for
 * @param daysLeft until it expires, where these are few; 0 when it has
 */
public record TokenLine(
        long id,
        String name,
        List<String> scopes,
        Instant expiresAt,
        @Nullable Long daysLeft,
        @Nullable Instant usedAt,
        @Nullable String usedFrom) {}

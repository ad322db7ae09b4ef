package org.guichet.program;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as its person sees it, without its secret.
 *
 * @param usedAt when a program used it last, to the minute; none if none did
 * @param usedFrom the address from which it did
 */
public record TokenRow(
        long id,
        String name,
        Set<TokenScope> scopes,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable String usedFrom) {}

package org.guichet.desk;

import org.jspecify.annotations.Nullable;

/**
 * One entity's desk.
 *
 * @param zone in which it works, such as {@code Europe/Zurich}
 */
public record DeskInfo(
        long id,
        String code,
        Name name,
        String zone,
        @Nullable String phone,
        @Nullable Name hours,
        boolean active) {}

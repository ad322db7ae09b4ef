package org.guichet.desk;

import org.jspecify.annotations.Nullable;

/** Founds a desk. */
public record CreateDesk(
        String code,
        Name name,
        String zone,
        @Nullable String phone,
        @Nullable Name hours) {}

package org.guichet.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the history of the configuration are asked for; what is none narrows nothing.
 *
 * @param thing the identifier of one thing of that kind
 */
public record ConfigurationFilter(
        @Nullable ConfigurationKind kind,
        @Nullable String thing,
        @Nullable Long personId,
        @Nullable Long deskId) {}

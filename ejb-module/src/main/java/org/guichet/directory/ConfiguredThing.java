package org.guichet.directory;

import org.jspecify.annotations.Nullable;

/**
 * Something that administrators set up, as the history of the configuration names it.
 *
 * @param id what never changes of it: a code, the key of a group, a number
 * @param name what it is called now
 * @param deskId whose it is; none for what is the whole installation's
 */
public record ConfiguredThing(
        ConfigurationKind kind,
        String id,
        String name,
        @Nullable Long deskId) {}

package org.guichet.directory;

import java.time.Instant;
import org.guichet.platform.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history of the configuration.
 *
 * @param who none for Guichet itself
 * @param change of one field; nothing of it for what was created or removed as a whole
 */
public record ConfigurationRow(
        long id,
        Instant at,
        @Nullable PersonRef who,
        ConfiguredThing thing,
        ConfigurationDeed deed,
        FieldChange change) {}

package org.guichet.sla;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar said for a while, or says.
 *
 * @param from since when
 * @param who said so; none for Guichet itself
 */
public record CalendarVersion(Instant from, @Nullable PersonRef who, CalendarDefinition definition) {}

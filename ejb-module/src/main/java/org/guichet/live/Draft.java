package org.guichet.live;

import java.time.Instant;

/**
 * What somebody has begun to write.
 *
 * @param fields JSON, as the browser gave it: what is typed, by the name of its field
 */
public record Draft(String fields, Instant savedAt) {}

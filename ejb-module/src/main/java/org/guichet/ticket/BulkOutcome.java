package org.guichet.ticket;

import java.util.Optional;
import org.guichet.platform.DomainException;

/**
 * What became of one ticket of several.
 *
 * @param refusal why nothing did
 */
public record BulkOutcome(long number, Optional<DomainException> refusal) {}

package org.guichet.notify;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone will not be there.
 *
 * @param until the last day, included
 * @param substituteId who is told in their place
 */
public record EnterAbsence(
        long personId,
        LocalDate from,
        LocalDate until,
        @Nullable Long substituteId) {}

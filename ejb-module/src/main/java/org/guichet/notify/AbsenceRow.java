package org.guichet.notify;

import java.time.LocalDate;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * An absence.
 *
 * @param until the last day, included
 * @param substitute who is told in their place
 * @param enteredBy who wrote it down: they themselves, or a colleague
 */
public record AbsenceRow(
        long id,
        PersonRef person,
        LocalDate from,
        LocalDate until,
        @Nullable PersonRef substitute,
        PersonRef enteredBy) {

    /** Whether it counts on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

package org.guichet.ticket.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.guichet.platform.DomainException;

/**
 * The place of a row in a list by time, as an opaque word of an address.
 *
 * @param at to the microsecond
 */
record PageKey(Instant at, long id) {

    static PageKey parse(String word) {
        try {
            int dash = word.indexOf('-');
            long micros = Long.parseUnsignedLong(word.substring(0, dash), Character.MAX_RADIX);
            return new PageKey(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Long.parseLong(word.substring(dash + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException | ArithmeticException e) {
            throw new DomainException("list.badPage");
        }
    }

    /** Returns the word that {@link #parse} understands. */
    String word() {
        return Long.toUnsignedString(ChronoUnit.MICROS.between(Instant.EPOCH, at), Character.MAX_RADIX) + '-' + id;
    }
}

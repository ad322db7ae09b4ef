package org.guichet.ticket.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.platform.DomainException;

/**
 * The place of a row in a list by time, as an opaque word of an address.
 *
 * @param at to the microsecond
 */
record PageKey(Instant at, long id) {

    /** Eleven digits reach beyond the year 6000, and no instant of them is beyond what the database can hold. */
    private static final Pattern WORD = Pattern.compile("([0-9a-z]{1,11})-([0-9]{1,18})");

    /**
     * Reads a word that came with an address.
     *
     * @throws DomainException if it is none of ours
     */
    static PageKey parse(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            throw new DomainException("list.badPage");
        }
        long micros = Long.parseLong(matcher.group(1), Character.MAX_RADIX);
        return new PageKey(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), Long.parseLong(matcher.group(2)));
    }

    /** Returns the word that {@link #parse} understands. */
    String word() {
        long micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return Long.toString(micros, Character.MAX_RADIX) + '-' + id;
    }
}

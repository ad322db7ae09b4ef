package org.guichet.ticket.store;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.platform.DomainException;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.model.TicketPromise;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in a list, as an opaque word of an address.
 *
 * @param level of its priority, where that sorts first; none in a list by time
 * @param at to the microsecond
 */
record PageKey(@Nullable Integer level, Instant at, long id) {

    /** Eleven digits reach beyond the year 6000, and no instant of them is beyond what the database can hold. */
    private static final Pattern WORD = Pattern.compile("(?:([1-4])-)?([0-9a-z]{1,11})-([0-9]{1,18})");

    /** A place in a list by time. */
    PageKey(Instant at, long id) {
        this(null, at, id);
    }

    /** As {@link #parse(String, TicketList.Sort)}, in a list by time. */
    static PageKey parse(String word) {
        return parse(word, TicketList.Sort.NEWEST);
    }

    /**
     * Reads a word that came with an address.
     *
     * @throws DomainException if it is none of ours, or of a list in another order
     */
    static PageKey parse(String word, TicketList.Sort sort) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches() || (matcher.group(1) == null) == (sort == TicketList.Sort.PRIORITY)) {
            throw new DomainException("list.badPage");
        }
        long micros = Long.parseLong(matcher.group(2), Character.MAX_RADIX);
        return new PageKey(
                matcher.group(1) == null ? null : Integer.valueOf(matcher.group(1)),
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                Long.parseLong(matcher.group(3)));
    }

    static PageKey of(TicketRow row, TicketList.Sort sort) {
        Integer level = sort == TicketList.Sort.PRIORITY ? row.priority().level() : null;
        return new PageKey(level, sort == TicketList.Sort.DUE ? due(row) : row.createdAt(), row.number());
    }

    private static Instant due(TicketRow row) {
        Instant at = row.due().at();
        return at == null ? TicketPromise.END_OF_TIME : at;
    }

    /** Fills in what a query says of the row before its first. */
    void fill(Query query) {
        if (level != null) {
            query.setParameter("level", level);
        }
        query.setParameter("at", at).setParameter("id", id);
    }

    /** Returns the word that {@link #parse} understands. */
    String word() {
        long micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return (level == null ? "" : level + "-") + Long.toString(micros, Character.MAX_RADIX) + '-' + id;
    }
}

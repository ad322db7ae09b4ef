package org.guichet.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.desk.Name;
import org.guichet.platform.DomainException;
import org.guichet.platform.Keyed;

/**
 * Other hours than usual, on a date or on several in a row; it comes before week and closed days.
 *
 * @param last the last of its dates
 * @param ranges when it is open then; none if it is closed
 */
public record CalendarException(LocalDate first, LocalDate last, List<TimeRange> ranges, Name name) implements Keyed {

    /**
     * @throws DomainException {@code calendar.dates} if it ends before it begins, {@code calendar.overlap} if hours overlap
     */
    public CalendarException {
        if (last.isBefore(first)) {
            throw new DomainException("calendar.dates", first.toString(), last.toString());
        }
        ranges = TimeRange.ordered(ranges);
    }

    public boolean isOn(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    @Override
    public String key() {
        return first.toString();
    }

    @Override
    public String text() {
        Stream<String> hours =
                ranges.isEmpty() ? Stream.of("–") : ranges.stream().map(TimeRange::toString);
        return Stream.concat(Stream.of(last.toString(), name.fr(), name.en()).distinct(), hours)
                .collect(Collectors.joining(", "));
    }
}

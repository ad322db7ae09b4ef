package org.guichet.web.admin.calendars;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.guichet.desk.Name;
import org.guichet.sla.ClosedDay;
import org.guichet.web.faces.Words;

/** The public holidays of France, with which a new calendar begins (articles L3133-1 of the labour code). */
final class Holidays {

    private static final List<Integer> FEASTS = List.of(1, 39, 50);
    private static final List<String> DATES =
            List.of("01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25");

    private Holidays() {}

    static List<ClosedDay> ofFrance() {
        Stream<ClosedDay> yearly = DATES.stream()
                .map(date -> new ClosedDay.Yearly(MonthDay.parse("--" + date), name("calendar.holiday." + date)));
        Stream<ClosedDay> feasts =
                FEASTS.stream().map(days -> new ClosedDay.AroundEaster(days, name("calendar.feast." + days)));
        return Stream.concat(yearly, feasts).toList();
    }

    static Name name(String key) {
        return new Name(Words.in(Locale.FRENCH, key, List.of()), Words.in(Locale.ENGLISH, key, List.of()));
    }
}

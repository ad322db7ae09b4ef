package org.guichet.sla.time;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar. */
public final class Easter {

    private Easter() {}

    /** Returns Easter Sunday of a year, by the anonymous algorithm (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms). */
    public static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moon = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

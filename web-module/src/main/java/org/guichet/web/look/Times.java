package org.guichet.web.look;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Instants in words, in one language and one zone: {@code 11 h 44}, {@code jeu. 19 nov.}, {@code il y a 4 min}. Relative under
 * 24 hours only. Spaces inside a date or an hour never break.
 *
 * @param ago pattern of the past, such as {@code il y a %s}
 * @param ahead pattern of the future, such as {@code dans %s}
 * @param justNow words for less than a minute
 */
public record Times(Locale locale, ZoneId zone, String ago, String ahead, String justNow) {

    static final Times NONE = new Times(Locale.FRENCH, ZoneOffset.UTC, "%s", "%s", "");

    private static final int FEW = 6;
    private static final Map<Locale, Map<String, DateTimeFormatter>> FORMATS = new ConcurrentHashMap<>();
    private static final char NBSP = '\u00a0';

    /** Relative under 24 hours, else the day: {@code il y a 4 min}, {@code jeu. 19 nov.} */
    public String relative(Instant instant, Instant now) {
        Duration gap = Duration.between(instant, now);
        Duration size = gap.abs();
        if (size.compareTo(Duration.ofDays(1)) >= 0) {
            return day(instant, now);
        }
        if (size.compareTo(Duration.ofMinutes(1)) < 0) {
            return justNow;
        }
        String amount = size.toHours() > 0 ? size.toHours() + "" + NBSP + "h" : size.toMinutes() + "" + NBSP + "min";
        return String.format(locale, gap.isNegative() ? ahead : ago, amount);
    }

    /** How long it is until then, or how long ago it was with a minus; the day if that is further off: {@code 3 h 20}, {@code − 1 h 05}, {@code lun. 23} */
    public String left(Instant instant, Instant now) {
        Duration gap = Duration.between(now, instant);
        Duration size = gap.abs();
        if (size.compareTo(Duration.ofDays(1)) >= 0) {
            return format(instant, size.compareTo(Duration.ofDays(FEW)) < 0 ? "EEE d" : "d MMM")
                    .replace(' ', NBSP);
        }
        return (gap.isNegative() ? "−" + NBSP : "") + amount(size);
    }

    /** How long it took: {@code 21 min}, {@code 3 h 20}, {@code 2 j} */
    public String amount(Duration size) {
        if (size.compareTo(Duration.ofDays(1)) >= 0) {
            return size.toDays() + "" + NBSP + (isFrench() ? "j" : "d");
        }
        if (size.compareTo(Duration.ofHours(1)) < 0) {
            return size.toMinutes() + "" + NBSP + "min";
        }
        return size.toHours() + "" + NBSP + "h" + NBSP + String.format("%02d", size.toMinutesPart());
    }

    /** The hour today, else the day and the hour: {@code 11 h 44}, {@code jeu. 19 nov., 11 h 44} */
    public String clock(Instant instant, Instant now) {
        return date(instant).equals(date(now)) ? hour(instant) : day(instant, now) + ", " + hour(instant);
    }

    /** The day, with its year where it is not this one: {@code jeu. 19 nov.} */
    public String day(Instant instant, Instant now) {
        boolean thisYear = date(instant).getYear() == date(now).getYear();
        return format(instant, thisYear ? "EEE d MMM" : "EEE d MMM yyyy").replace(' ', NBSP);
    }

    /** All of it, for a title: {@code jeudi 19 novembre 2026 à 11 h 44} */
    public String full(Instant instant) {
        return format(instant, isFrench() ? "EEEE d MMMM yyyy 'à' " : "EEEE d MMMM yyyy', '") + hour(instant);
    }

    /** The hour: {@code 11 h 44}, in English {@code 11:44}. */
    public String hour(Instant instant) {
        return format(instant, isFrench() ? "H" + NBSP + "'h'" + NBSP + "mm" : "HH:mm");
    }

    private boolean isFrench() {
        return "fr".equals(locale.getLanguage());
    }

    private String format(Instant instant, String pattern) {
        // British English, for the days of a university in Europe: Thu 19 Nov, not Thu, Nov 19.
        Locale country = isFrench() ? Locale.FRANCE : Locale.UK;
        return FORMATS.computeIfAbsent(country, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(pattern, text -> DateTimeFormatter.ofPattern(text, country))
                .format(local(instant));
    }

    private LocalDate date(Instant instant) {
        return local(instant).toLocalDate();
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }
}

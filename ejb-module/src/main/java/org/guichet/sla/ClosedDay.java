package org.guichet.sla;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.guichet.desk.Name;
import org.guichet.platform.Keyed;
import org.guichet.sla.time.Easter;

/** A day on which a desk is closed whatever its week says. */
public sealed interface ClosedDay extends Keyed {

    Name name();

    @Override
    default String text() {
        return Objects.equals(name().fr(), name().en()) ? name().fr() : name().fr() + " / " + name().en();
    }

    /** Tells whether it falls on a date. */
    boolean isOn(LocalDate date);

    /** One date of one year. */
    record Once(LocalDate date, Name name) implements ClosedDay {

        @Override
        public boolean isOn(LocalDate other) {
            return date.equals(other);
        }

        @Override
        public String key() {
            return date.toString();
        }
    }

    /** The same date each year; the 29th of February in leap years only. */
    record Yearly(MonthDay day, Name name) implements ClosedDay {

        @Override
        public boolean isOn(LocalDate date) {
            return day.getMonthValue() == date.getMonthValue() && day.getDayOfMonth() == date.getDayOfMonth();
        }

        @Override
        public String key() {
            return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
        }
    }

    /**
     * A feast that moves with Easter.
     *
     * @param days after Easter Sunday: -2 is Good Friday, 1 Easter Monday, 39 Ascension Day, 50 Whit Monday
     */
    record AroundEaster(int days, Name name) implements ClosedDay {

        @Override
        public boolean isOn(LocalDate date) {
            return Easter.sunday(date.getYear()).plusDays(days).equals(date);
        }

        @Override
        public String key() {
            return "EASTER%+d".formatted(days);
        }
    }
}

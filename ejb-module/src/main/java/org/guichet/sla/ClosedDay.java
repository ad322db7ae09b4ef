package org.guichet.sla;

import java.time.LocalDate;
import java.time.MonthDay;
import org.guichet.desk.Name;
import org.guichet.sla.time.Easter;

/** A day on which a desk is closed whatever its week says. */
public sealed interface ClosedDay {

    Name name();

    /** Tells whether it falls on a date. */
    boolean isOn(LocalDate date);

    /** One date of one year. */
    record Once(LocalDate date, Name name) implements ClosedDay {

        @Override
        public boolean isOn(LocalDate other) {
            return date.equals(other);
        }
    }

    /** The same date each year; the 29th of February in leap years only. */
    record Yearly(MonthDay day, Name name) implements ClosedDay {

        @Override
        public boolean isOn(LocalDate date) {
            return day.getMonthValue() == date.getMonthValue() && day.getDayOfMonth() == date.getDayOfMonth();
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
    }
}

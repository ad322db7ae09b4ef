package org.guichet.web.admin;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.platform.DomainException;
import org.guichet.sla.Measure;
import org.guichet.sla.Target;
import org.jspecify.annotations.Nullable;

/** How long something may take, as people write it: working time in hours and minutes, {@code 16:00}; hours and days as numbers. */
public final class Amounts {

    private static final int HOUR = 60;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})(?:\\s*[:hH]\\s*([0-5]\\d)?)?");

    private Amounts() {}

    public static String text(Target target) {
        int amount = target.amount();
        return target.measure() == Measure.WORKING_MINUTES
                ? "%d:%02d".formatted(amount / HOUR, amount % HOUR)
                : String.valueOf(amount);
    }

    /** @throws DomainException {@code target.amount} if it is nothing of this measure, or not long enough */
    public static Target target(Measure measure, @Nullable String text) {
        Matcher written = WRITTEN.matcher(Objects.toString(text, "").strip());
        boolean whole = measure != Measure.WORKING_MINUTES;
        if (!written.matches() || (whole && written.group(2) != null)) {
            throw new DomainException("target.amount");
        }
        int amount = Integer.parseInt(written.group(1));
        int minutes = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        return new Target(measure, whole ? amount : amount * HOUR + minutes);
    }
}

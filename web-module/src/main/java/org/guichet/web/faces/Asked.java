package org.guichet.web.faces;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** What a request names. Anybody can write it otherwise than our pages do: what is no number and no name we know is not there. */
public final class Asked {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    private Asked() {}

    /** Returns the number, where one that is written wrongly counts as not said. */
    public static @Nullable Long number(@Nullable String said) {
        return said != null && NUMBER.matcher(said).matches() ? Long.valueOf(said) : null;
    }

    /**
     * Returns the number of a thing.
     *
     * @throws NotFoundException if it is none
     */
    public static long id(@Nullable String said) {
        Long number = number(said);
        if (number == null) {
            throw new NotFoundException();
        }
        return number;
    }

    /**
     * Returns the version of a ticket.
     *
     * @throws NotFoundException if it is none
     */
    public static int version(@Nullable String said) {
        if (said == null || !VERSION.matcher(said).matches()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(said);
    }

    /**
     * Returns the one of this name.
     *
     * @throws NotFoundException if there is none
     */
    public static <E extends Enum<E>> E one(E[] values, @Nullable String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}

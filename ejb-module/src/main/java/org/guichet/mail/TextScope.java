package org.guichet.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * For whom a text is: the house, one desk or one queue. The nearest one counts.
 *
 * @param deskId none unless it is that of a desk
 * @param queueId none unless it is that of a queue
 */
public record TextScope(@Nullable Long deskId, @Nullable Long queueId) {

    public static final TextScope HOUSE = new TextScope(null, null);

    private static final Pattern CODE = Pattern.compile("(desk|queue)-([0-9]{1,18})");

    public static TextScope desk(long id) {
        return new TextScope(id, null);
    }

    public static TextScope queue(long id) {
        return new TextScope(null, id);
    }

    /**
     * Returns the scope of a code.
     *
     * @throws NotFoundException if it is none
     */
    public static TextScope of(String code) {
        if (code.equals(HOUSE.code())) {
            return HOUSE;
        }
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new NotFoundException();
        }
        long id = Long.parseLong(matcher.group(2));
        return matcher.group(1).equals("desk") ? desk(id) : queue(id);
    }

    /** Returns what it is called in addresses: {@code house}, {@code desk-1}, {@code queue-5}. */
    public String code() {
        if (queueId != null) {
            return "queue-" + queueId;
        }
        return deskId == null ? "house" : "desk-" + deskId;
    }
}

package org.guichet.ticket;

import org.guichet.platform.Fit;
import org.jspecify.annotations.Nullable;

/**
 * What the requester said of where they are reached for this ticket and of what it is about (RT-28, RT-29); whatever they did
 * not say is none, whatever is too long is cut.
 *
 * @param equipment its name, free of form: an inventory number, “the printer of corridor B2”
 */
public record TicketContact(
        @Nullable String office,
        @Nullable String phone,
        @Nullable String equipment) {

    /** Nothing was said. */
    public static final TicketContact NONE = new TicketContact(null, null, null);

    private static final int MAX_OFFICE = 120;
    private static final int MAX_PHONE = 60;
    private static final int MAX_EQUIPMENT = 200;

    public TicketContact {
        office = line(office, MAX_OFFICE);
        phone = line(phone, MAX_PHONE);
        equipment = line(equipment, MAX_EQUIPMENT);
    }

    private static @Nullable String line(@Nullable String said, int room) {
        String line = said == null ? "" : Fit.line(said, room);
        return line.isEmpty() ? null : line;
    }
}

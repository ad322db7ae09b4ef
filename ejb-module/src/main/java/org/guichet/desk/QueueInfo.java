package org.guichet.desk;

import org.jspecify.annotations.Nullable;

/**
 * A queue as everyone but its administrator needs to know it.
 *
 * @param icon a PrimeIcon, without its prefix
 * @param tier of support, 1 to 3 (AP-05)
 * @param reopenDays for how long a reply opens a closed ticket again; none for as long as the house says
 * @param address to which answers to its mail go (RT-24)
 */
public record QueueInfo(
        long id,
        long deskId,
        String code,
        Name name,
        String icon,
        int tier,
        String address,
        AcknowledgeAt acknowledgeAt,
        AfterClosing afterClosing,
        @Nullable Integer reopenDays,
        boolean active) {}

package org.guichet.desk;

import java.io.Serializable;
import java.time.ZoneId;
import org.guichet.platform.FieldException;
import org.jspecify.annotations.Nullable;

/**
 * All that administrators say of a desk; only its code never changes.
 *
 * @param zone in which it works, such as {@code Europe/Zurich}
 * @param hours when someone is there, in words
 */
public record DeskSettings(
        Name name,
        String zone,
        @Nullable String phone,
        @Nullable Name hours,
        boolean active) implements Serializable {

    public DeskSettings {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new FieldException("zone", "preferences.zoneUnknown", zone);
        }
    }
}

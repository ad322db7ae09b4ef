package org.guichet.desk;

import java.io.Serializable;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldException;
import org.jspecify.annotations.Nullable;

/**
 * All that administrators say of a queue; only its code never changes.
 *
 * @param icon a PrimeIcon, without its prefix
 * @param reopenDays for how long a reply opens a closed ticket again, 1 to 365; none for as long as the house says
 * @param position among all queues, ascending
 */
public record QueueSettings(
        long deskId,
        Name name,
        String icon,
        int tier,
        String address,
        AcknowledgeAt acknowledgeAt,
        AfterClosing afterClosing,
        @Nullable Integer reopenDays,
        int position,
        boolean active)
        implements Serializable {

    private static final int TIERS = 3;
    private static final int MOST_DAYS = 365;

    public QueueSettings {
        mustBeATier(tier);
        if (reopenDays != null && (reopenDays < 1 || reopenDays > MOST_DAYS)) {
            throw new FieldException("reopenDays", "queue.reopenDays", String.valueOf(MOST_DAYS));
        }
    }

    /** Refuses what is no tier of support (AP-05). */
    static void mustBeATier(int tier) {
        if (tier < 1 || tier > TIERS) {
            throw new DomainException("desk.noSuchTier", String.valueOf(TIERS));
        }
    }
}

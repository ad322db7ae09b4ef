package org.guichet.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request made in the portal (PM-28).
 *
 * @param queueId the support that was chosen (RT-39)
 * @param beneficiaryId for whom; none for oneself
 */
public record OpenRequest(
        long queueId,
        @Nullable Long serviceId,
        TicketType type,
        String title,
        String text,
        @Nullable Long beneficiaryId,
        List<NewAttachment> attachments) {}

package org.guichet.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request made in the portal (PM-28).
 *
 * @param queueId the support that was chosen (RT-39)
 * @param beneficiaryId for whom; none for oneself
 * @param contact where the requester is reached, and what is concerned
 */
public record OpenRequest(
        long queueId,
        @Nullable Long serviceId,
        TicketType type,
        String title,
        String text,
        @Nullable Long beneficiaryId,
        TicketContact contact,
        List<NewAttachment> attachments) {}

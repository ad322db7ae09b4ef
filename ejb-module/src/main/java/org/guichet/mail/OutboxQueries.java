package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guichet.directory.Roles;
import org.guichet.mail.store.OutboxPages;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Shows administrators what waits to be sent and what could not be. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OutboxQueries {

    private static final int PAGE = 50;

    @Inject
    private OutboxPages outbox;

    @Inject
    private Clock clock;

    /** Counts the mails by state; of those that left, the ones of the last seven days. */
    public OutboxCounts counts() {
        return outbox.counts(clock.instant().minus(LedgerQueries.WEEK));
    }

    /**
     * Returns a page of fifty mails in one state, the newest first.
     *
     * @param before only mails below this identifier: where the page before said that this one begins
     */
    public Slice<OutboxRow> page(DeliveryState state, @Nullable Long before) {
        List<OutboxRow> found = outbox.page(state, before == null ? Long.MAX_VALUE : before, PAGE + 1);
        return Slice.of(found, PAGE, row -> Long.toString(row.id()));
    }

    /**
     * Returns one mail.
     *
     * @throws NotFoundException if there is none
     */
    public OutboxRow mail(long id) {
        return outbox.row(id).orElseThrow(NotFoundException::new);
    }
}

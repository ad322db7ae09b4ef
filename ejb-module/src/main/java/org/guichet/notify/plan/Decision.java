package org.guichet.notify.plan;

import java.time.LocalDate;
import org.guichet.notify.NoticeReason;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is told, and why.
 *
 * @param until last day of the absence, if that is why not
 */
public record Decision(
        long personId, NoticeReason reason, @Nullable LocalDate until) {

    public boolean isTold() {
        return reason.isTold();
    }
}

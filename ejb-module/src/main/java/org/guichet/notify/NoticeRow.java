package org.guichet.notify;

import java.time.LocalDate;
import org.guichet.directory.PersonRef;
import org.guichet.mail.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was told of an event, or was not.
 *
 * @param until last day of the absence, if that is why not
 * @param delivery what became of the mail that told them
 */
public record NoticeRow(
        PersonRef person,
        NoticeReason reason,
        @Nullable LocalDate until,
        @Nullable Delivery delivery) {

    public boolean isTold() {
        return reason.isTold();
    }
}

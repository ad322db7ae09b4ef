package org.guichet.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An internal note: no requester ever reads a word of it.
 *
 * @param type what the ticket turns out to be (OT-70), for the version that was on the screen; none to leave it
 */
public record AddNote(
        long number,
        String text,
        List<NewAttachment> attachments,
        @Nullable ChangeType type) {

    public AddNote(long number, String text, List<NewAttachment> attachments) {
        this(number, text, attachments, null);
    }
}

package org.guichet.ticket;

import org.guichet.platform.DomainException;

/** Someone else changed the same thing since the caller read it. */
public class ConflictException extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * @param who changed it
     * @param value to which it was changed, or the key of its words
     */
    public ConflictException(String who, String value) {
        super("ticket.conflict", who, value);
    }
}

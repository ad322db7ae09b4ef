package org.guichet.mail.message;

import org.guichet.platform.DomainException;

/** Nothing can be made of these bytes: the mail belongs in quarantine, where {@link #key()} tells the reason. */
public class UnreadableMail extends DomainException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells why.
     *
     * @param key of the reason, such as {@code mail.unreadable.empty}
     */
    public UnreadableMail(String key) {
        super(key);
    }
}

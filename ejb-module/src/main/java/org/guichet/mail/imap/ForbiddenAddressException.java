package org.guichet.mail.imap;

import java.io.IOException;
import java.io.Serial;

/** A server has an address to which Guichet does not connect. */
public class ForbiddenAddressException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    ForbiddenAddressException() {
        super("This address is this machine's own: guichet.mail.own-machine does not allow it");
    }
}

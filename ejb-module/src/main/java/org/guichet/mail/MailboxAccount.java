package org.guichet.mail;

import java.io.Serializable;

/**
 * Where a mailbox is.
 *
 * @param folder of the account
 */
public record MailboxAccount(String host, int port, MailboxSecurity security, String username, String folder)
        implements Serializable {

    /** Tells whether both open with one password: none is ever shown to a server that it was not given for. */
    public boolean sharesPasswordWith(MailboxAccount other) {
        return isAt(other) && security == other.security;
    }

    /** Tells whether both are one folder, so that identifiers of mails in the one say something in the other. */
    public boolean isSameFolderAs(MailboxAccount other) {
        return isAt(other) && folder.equals(other.folder);
    }

    private boolean isAt(MailboxAccount other) {
        return host.equals(other.host) && port == other.port && username.equals(other.username);
    }
}

package org.guichet.web.admin;

import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.guichet.mail.MailboxDetails;
import org.guichet.mail.MailboxSetup;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * The mailbox that an administrator has before them, as it was when they began. A password that they wrote is held here,
 * sealed, until it is saved: the page never shows it again.
 */
@Named("mailboxWork")
@ViewScoped
public class MailboxWork implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable Long id;
    private @Nullable MailboxSetup base;
    private @Nullable String held;
    private boolean active;
    private boolean asked;

    void begin(MailboxDetails mailbox) {
        id = mailbox.id();
        base = mailbox.setup();
        active = mailbox.active();
    }

    void hold(String sealedPassword) {
        held = sealedPassword;
    }

    /** The page asks whether so many old mails shall become tickets. */
    void ask(boolean about) {
        asked = about;
    }

    /** Returns the mailbox that is changed; none while a new one is filled in. */
    public @Nullable Long getId() {
        return id;
    }

    public @Nullable MailboxSetup getBase() {
        return base;
    }

    public @Nullable String getHeld() {
        return held;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isAsked() {
        return asked;
    }
}

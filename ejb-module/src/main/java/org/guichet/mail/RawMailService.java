package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guichet.mail.store.Ledger;

/** Lets go of the bytes of mails whose fate was decided long ago; their lines in the ledger stay. */
@Stateless
@RolesAllowed("SYSTEM")
public class RawMailService {

    private static final int AT_ONCE = 100;

    @Inject
    private Ledger ledger;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /**
     * Deletes the raw bytes of some mails, the oldest first; what lies in quarantine is kept until it is decided.
     *
     * @return whether there may be more
     */
    public boolean deleteSome() {
        return ledger.deleteRaw(clock.instant().minus(settings.rawKept()), AT_ONCE) == AT_ONCE;
    }
}

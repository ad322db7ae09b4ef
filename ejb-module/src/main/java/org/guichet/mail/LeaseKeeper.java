package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows what this node works on just now. Leases are short, so that another node soon goes on after a kill; the work under
 * one may be long, since a mail server may take minutes for a large mail. So they are renewed as long as the work lasts.
 */
@ApplicationScoped
public class LeaseKeeper {

    private final Set<Runnable> renewals = ConcurrentHashMap.newKeySet();

    /**
     * Does a piece of work whose lease does not run out.
     *
     * @param renewal asked from another thread, again and again until the work has ended
     */
    public void keep(Runnable renewal, Runnable work) {
        renewals.add(renewal);
        try {
            work.run();
        } finally {
            renewals.remove(renewal);
        }
    }

    /** Renews the leases of all that is in hand; one that fails does not keep the others from it, and is thrown at the end. */
    public void renewAll() {
        List<RuntimeException> failed = new ArrayList<>();
        for (Runnable renewal : renewals) {
            try {
                renewal.run();
            } catch (RuntimeException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }
}

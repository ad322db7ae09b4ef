package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.guichet.mail.model.LedgerClaim;
import org.guichet.mail.model.LedgerEntry;
import org.guichet.mail.store.Ledger;
import org.guichet.platform.Node;

/** The short transactions around filing: to take a mail, to put it back, to put it into quarantine. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerClaims {

    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Inject
    private Ledger ledger;

    @Inject
    private Node node;

    @Inject
    private Clock clock;

    /** Takes a mail, unless its fate is decided or another node holds it; one that was tried too often is quarantined. */
    public Optional<LedgerClaim> claim(long id) {
        LedgerEntry entry = ledger.forChange(id);
        Instant now = clock.instant();
        if (entry == null || !entry.isFree(now)) {
            return Optional.empty();
        }
        if (entry.isHopeless()) {
            ledger.decide(entry, Fate.QUARANTINED, "mail.quarantined.hopeless", now);
            return Optional.empty();
        }
        return Optional.of(entry.claim(node.name(), now));
    }

    /**
     * Puts a mail back that answers one which is not filed yet.
     *
     * @param ancestors the Message-IDs that it answers
     * @return whether it has to wait
     */
    public boolean waitsFor(LedgerClaim claim, List<String> ancestors) {
        Instant now = clock.instant();
        boolean waits = ledger.awaitsOneOf(ancestors, now.minus(PATIENCE));
        if (waits) {
            held(claim, entry -> entry.postpone(now.plus(WAIT)));
        }
        return waits;
    }

    /** Keeps a mail in this node's hands for another while; one that was lost meanwhile stays lost. */
    public void renew(LedgerClaim claim) {
        held(claim, entry -> entry.renew(claim, clock.instant()));
    }

    /** Puts a mail back that could not be filed; the attempt counts. */
    public void failed(LedgerClaim claim, String reason) {
        held(claim, entry -> entry.fail(reason, clock.instant().plus(RETRY)));
    }

    /**
     * Puts a mail into quarantine.
     *
     * @param reason a key of words
     */
    public void quarantine(LedgerClaim claim, String reason) {
        held(claim, entry -> ledger.decide(entry, Fate.QUARANTINED, reason, clock.instant()));
    }

    /** Returns what a sweep has to file, the oldest first. */
    public List<Long> due(int limit) {
        return ledger.due(clock.instant(), limit);
    }

    private void held(LedgerClaim claim, Consumer<LedgerEntry> change) {
        LedgerEntry entry = ledger.forChange(claim.id());
        if (entry != null && entry.isHeldBy(claim)) {
            change.accept(entry);
        }
    }
}

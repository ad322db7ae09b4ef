package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guichet.directory.ActorService;
import org.guichet.directory.Right;
import org.guichet.mail.model.OutboxClaim;
import org.guichet.mail.model.OutboxMail;
import org.guichet.mail.store.Outbox;
import org.guichet.platform.Node;
import org.guichet.ticket.MailFacts;

/** The short transactions of sending: to take a mail, and to write down what became of it. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxClaims {

    @Inject
    private Outbox outbox;

    @EJB
    private ActorService actors;

    @EJB
    private MailFacts tickets;

    @Inject
    private Node node;

    @Inject
    private Clock clock;

    /** Takes a mail, unless it has left already or another relay holds it. */
    public Optional<OutboxClaim> claim(long id) {
        OutboxMail mail = outbox.forChange(id);
        if (mail == null || !mail.isFree(clock.instant())) {
            return Optional.empty();
        }
        if (!mayStillBeTold(mail)) {
            mail.cancel();
            return Optional.empty();
        }
        return Optional.of(mail.claim(node.name(), clock.instant()));
    }

    /** Keeps a mail in this relay's hands for another while; one that was lost meanwhile stays lost. */
    public void renew(OutboxClaim claim) {
        held(claim).ifPresent(mail -> mail.renew(claim, clock.instant()));
    }

    public void sent(OutboxClaim claim) {
        held(claim).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** The mail server cannot take it now. */
    public void retryLater(OutboxClaim claim, String error) {
        held(claim).ifPresent(mail -> mail.retryLater(error, clock.instant()));
    }

    /** It is refused for good. */
    public void fail(OutboxClaim claim, String error) {
        held(claim).ifPresent(mail -> mail.fail(error));
    }

    /** Returns what a sweep has to send, the oldest first. */
    public List<Long> due(int limit) {
        return outbox.due(clock.instant(), limit);
    }

    /** A notice may have waited for days; meanwhile its ticket or its reader may have gone elsewhere. */
    private boolean mayStillBeTold(OutboxMail mail) {
        Long person = mail.personId();
        return person == null
                || actors.of(person)
                        .may(Right.READ, tickets.ticket(mail.ticketId()).queueId());
    }

    private Optional<OutboxMail> held(OutboxClaim claim) {
        return Optional.ofNullable(outbox.forChange(claim.id())).filter(mail -> mail.isHeldBy(claim));
    }
}

package org.guichet.mail.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guichet.mail.Fate;
import org.guichet.mail.MailStatus;
import org.guichet.mail.MailStatus.Outgoing;
import org.guichet.mail.store.Ledger;
import org.guichet.platform.Meter;
import org.guichet.platform.Meters;

/** Shows those who watch over the desk what waits to be sent, and from the start on what becomes of mail. */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailGauges {

    private static final Meter WAITING = new Meter("guichet_outbox_waiting", "Mails that wait to be sent");
    private static final Meter AGE = new Meter("guichet_outbox_age_seconds", "How long the oldest of them has waited");

    @EJB
    private MailStatus mail;

    @Inject
    private Meters meters;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        meters.begin(Ledger.DECIDED, Fate.FILED, Fate.DUPLICATE, Fate.REJECTED, Fate.REPORT, Fate.QUARANTINED);
        meters.watch(
                WAITING, () -> mail.outgoing().<Number>map(Outgoing::waiting).orElse(Double.NaN));
        meters.watch(AGE, () -> mail.outgoing().<Number>map(this::age).orElse(Double.NaN));
    }

    private long age(Outgoing outgoing) {
        Instant since = outgoing.since();
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }
}

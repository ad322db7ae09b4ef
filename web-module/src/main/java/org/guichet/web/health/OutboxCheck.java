package org.guichet.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.guichet.mail.MailStatus;

/** Mail that has waited for long is a warning: a mail server that takes none only delays. */
@Readiness
@ApplicationScoped
public class OutboxCheck implements HealthCheck {

    private static final Duration LONG = Duration.ofMinutes(10);

    @EJB
    private MailStatus mail;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("outbox").up();
        try {
            MailStatus.Outgoing outbox = mail.outgoing();
            Instant since = outbox.since();
            Duration wait = since == null ? Duration.ZERO : Duration.between(since, clock.instant());
            return response.withData("waiting", outbox.waiting())
                    .withData("minutes", wait.toMinutes())
                    .withData("warning", wait.compareTo(LONG) > 0)
                    .build();
        } catch (SQLException silent) {
            // The check of the database says so.
            return response.build();
        }
    }
}

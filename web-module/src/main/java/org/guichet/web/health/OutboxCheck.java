package org.guichet.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
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
    private Patience<Optional<MailStatus.Outgoing>> patience;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("outbox").up();
        patience.answer(mail::outgoing).flatMap(Function.identity()).ifPresent(outgoing -> {
            Instant since = outgoing.since();
            Duration wait = since == null ? Duration.ZERO : Duration.between(since, clock.instant());
            response.withData("waiting", outgoing.waiting())
                    .withData("minutes", wait.toMinutes())
                    .withData("warning", wait.compareTo(LONG) > 0);
        });
        return response.build();
    }
}

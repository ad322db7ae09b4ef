package org.guichet.web.health;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.guichet.directory.DirectoryStatus;

/**
 * A directory that does not answer is a warning: sessions go on and mail is filed without it. It is asked on a thread of
 * its own and at most every ten seconds, so that a slow directory never makes this check late, nor many checks a burden;
 * what is told is its last answer.
 */
@Readiness
@ApplicationScoped
public class DirectoryCheck implements HealthCheck {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    @EJB
    private DirectoryStatus status;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    private Instant due = Instant.MIN;
    private String answer = "unknown";

    @Override
    public HealthCheckResponse call() {
        if (isDue()) {
            executor.execute(this::ask);
        }
        String last = answer();
        return HealthCheckResponse.named("directory")
                .up()
                .withData("answer", last)
                .withData("warning", last.equals("none"))
                .build();
    }

    private synchronized boolean isDue() {
        Instant now = clock.instant();
        boolean over = !now.isBefore(due);
        if (over) {
            due = now.plus(PAUSE);
        }
        return over;
    }

    private void ask() {
        answered(status.answers());
    }

    private synchronized void answered(boolean well) {
        answer = well ? "well" : "none";
    }

    private synchronized String answer() {
        return answer;
    }
}

package org.guichet.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.guichet.platform.DatabaseStatus;

/** The one reason to take a node out: its database does not answer, or has not the schema of this build. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @EJB
    private DatabaseStatus database;

    @Inject
    private Patience<DatabaseStatus.Answer> patience;

    @Override
    public HealthCheckResponse call() {
        DatabaseStatus.Answer answer = patience.answer(database::answer).orElse(DatabaseStatus.Answer.NONE);
        return HealthCheckResponse.named("database")
                .status(answer == DatabaseStatus.Answer.FITS)
                .withData("schema", database.version())
                .withData("answers", answer != DatabaseStatus.Answer.NONE)
                .build();
    }
}

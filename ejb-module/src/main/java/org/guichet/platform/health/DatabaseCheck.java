package org.guichet.platform.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.guichet.platform.job.Migrator;
import org.guichet.platform.store.SchemaHistory;

/** The one reason to take a node out: its database does not answer, or has not the schema of this build. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @EJB
    private Migrator migrator;

    @Inject
    private SchemaHistory history;

    @Override
    public HealthCheckResponse call() {
        String version = migrator.version();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("database").withData("schema", version);
        try {
            return response.withData("answers", true)
                    .status(history.endsWith(version))
                    .build();
        } catch (SQLException silent) {
            return response.withData("answers", false).down().build();
        }
    }
}

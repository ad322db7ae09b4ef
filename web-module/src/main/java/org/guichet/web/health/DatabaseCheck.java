package org.guichet.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.guichet.platform.DatabaseStatus;

/** The one reason to take a node out: its database does not answer, or has not the schema of this build. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @EJB
    private DatabaseStatus database;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("database").withData("schema", database.version());
        try {
            return response.status(database.fits()).withData("answers", true).build();
        } catch (SQLException silent) {
            return response.withData("answers", false).down().build();
        }
    }
}

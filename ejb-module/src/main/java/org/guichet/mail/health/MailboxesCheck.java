package org.guichet.mail.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.guichet.mail.store.MailBacklog;

/** A mailbox that cannot be read is a warning: no other node could read it either. Which one, administrators see. */
@Readiness
@ApplicationScoped
public class MailboxesCheck implements HealthCheck {

    @Inject
    private MailBacklog backlog;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("mailboxes").up();
        try {
            MailBacklog.Mailboxes mailboxes = backlog.mailboxes();
            return response.withData("read", mailboxes.active())
                    .withData("failing", mailboxes.failing())
                    .withData("warning", mailboxes.failing() > 0)
                    .build();
        } catch (SQLException silent) {
            // The check of the database says so.
            return response.build();
        }
    }
}

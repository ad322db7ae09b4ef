package org.guichet.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.guichet.mail.MailStatus;

/** A mailbox that cannot be read is a warning: no other node could read it either. Which one, administrators see. */
@Readiness
@ApplicationScoped
public class MailboxesCheck implements HealthCheck {

    @EJB
    private MailStatus mail;

    @Inject
    private Patience<Optional<MailStatus.Mailboxes>> patience;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("mailboxes").up();
        patience.answer(mail::mailboxes)
                .flatMap(Function.identity())
                .ifPresent(mailboxes -> response.withData("read", mailboxes.read())
                        .withData("failing", mailboxes.failing())
                        .withData("warning", mailboxes.failing() > 0));
        return response.build();
    }
}

package org.guichet.mail.job;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJB;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.guichet.mail.MailFiler;
import org.guichet.mail.MailRelay;
import org.guichet.platform.Wakeup;

/** Hands a row over to its job at once. What it misses, loses or gets twice does no harm: rows are claimed, and swept. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/guichet/wakeups"),
            @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "8")
        })
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WakeupConsumer implements MessageListener {

    @EJB
    private MailFiler filer;

    @EJB
    private MailRelay relay;

    @Override
    public void onMessage(Message message) {
        Wakeup wakeup = Wakeup.of(message);
        if (wakeup.job().equals(MailFiler.JOB)) {
            filer.file(wakeup.id());
        } else if (wakeup.job().equals(MailRelay.JOB)) {
            relay.send(wakeup.id());
        }
    }
}

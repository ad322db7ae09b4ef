package org.guichet.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.platform.Wakeup;

/**
 * Sends wake-ups once their transaction has committed, on a thread of their own: a broker that is slow, full or gone
 * never holds or fails the work of the desk.
 */
@ApplicationScoped
public class WakeupSender {

    private static final Logger LOG = Logger.getLogger(WakeupSender.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "jms/guichet/connections")
    private ConnectionFactory connections;

    @Resource(lookup = "jms/guichet/wakeups")
    private Queue wakeups;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wakeup wakeup) {
        try {
            executor.execute(() -> send(wakeup));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "No thread for a wake-up; the sweep will find its row", e);
        }
    }

    private void send(Wakeup wakeup) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer().setDeliveryDelay(wakeup.after().toMillis()).send(wakeups, wakeup.text());
        } catch (JMSRuntimeException e) {
            LOG.log(Level.WARNING, "JMS does not take wake-ups; sweeps find the rows meanwhile: {0}", e.getMessage());
        }
    }
}

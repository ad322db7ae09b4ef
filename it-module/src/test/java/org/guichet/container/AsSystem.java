package org.guichet.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls services as timers and message beans do. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsSystem {

    public <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException asItCame) {
            throw asItCame;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

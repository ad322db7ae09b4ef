package org.guichet.directory.store;

import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Two nodes that write the same person at the same instant may stand in each other's way: one of them simply tries again. */
public final class Again {

    private static final int MOST = 5;

    private Again() {}

    /**
     * Does a transaction of its own, anew when it lost against another one.
     *
     * @param transaction one call of a bean that begins and ends it
     */
    public static <T> T whenInTheWay(Supplier<T> transaction) {
        for (int attempt = 1; attempt < MOST; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (!wasInTheWay(failure)) {
                    throw failure;
                }
            }
        }
        return transaction.get();
    }

    private static boolean wasInTheWay(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException
                    || cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}

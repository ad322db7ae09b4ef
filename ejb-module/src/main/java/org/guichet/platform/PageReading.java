package org.guichet.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page is read in one transaction, and what several parts of it ask for is asked of the database once: who is before it and
 * what they may do, the queues, the services. Whoever changes something does so in transactions of their own and always asks.
 */
@ApplicationScoped
public class PageReading {

    private static final String ANSWERS = PageReading.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Lets the transaction that has just begun be one in which a page is read. */
    public void begin() {
        transaction.putResource(ANSWERS, new HashMap<>());
    }

    /**
     * Returns what was read for this page before under this key, else reads it.
     *
     * @param key of the question and what it was asked about
     * @param question asks the database; outside of a page it is asked each time
     */
    public <T> T once(Object key, Supplier<T> question) {
        Map<Object, Object> answers = answers();
        if (answers == null) {
            return question.get();
        }
        // No computeIfAbsent: one question may ask another.
        @SuppressWarnings("unchecked")
        T known = (T) answers.get(key);
        if (known != null) {
            return known;
        }
        T answer = question.get();
        answers.put(key, answer);
        return answer;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<Object, Object> answers() {
        return transaction.getTransactionKey() == null ? null : (Map<Object, Object>) transaction.getResource(ANSWERS);
    }
}

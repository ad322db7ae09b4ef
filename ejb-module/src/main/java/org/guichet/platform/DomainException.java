package org.guichet.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the desk says no. The transaction is rolled back; the person sees one message and keeps screen and input.
 */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    /**
     * @param key of the message in the bundles of words, such as {@code ticket.locked}
     * @param arguments of that message, already words or numbers
     */
    public DomainException(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}

package org.guichet.platform;

import java.io.Serial;

/** A rule of the desk says no to what stands in one field; the person reads it there. */
public class FieldException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field of the command, which is also what forms call it
     * @param key of the message
     * @param arguments of that message
     */
    public FieldException(String field, String key, String... arguments) {
        super(key, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}

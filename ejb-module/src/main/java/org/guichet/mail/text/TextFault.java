package org.guichet.mail.text;

import java.io.Serial;

/** A text cannot be understood. */
public class TextFault extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final int line;
    private final String name;

    /**
     * @param key of the words that say why
     * @param line where, counted from 1
     * @param name what stands there
     */
    TextFault(String key, int line, String name) {
        super(key);
        this.key = key;
        this.line = line;
        this.name = name;
    }

    public String key() {
        return key;
    }

    public int line() {
        return line;
    }

    public String name() {
        return name;
    }
}

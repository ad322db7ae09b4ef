package org.guichet.web.upload;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * Lets a form that was sent twice work once: by a second click, by a second tab, or because the answer to the first was lost.
 * Each drawn form carries a token of its own; the second of two waits for the first and gets its result.
 */
@SessionScoped
public class Once implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;

    private final ConcurrentMap<String, Long> done = new ConcurrentHashMap<>();

    /** Returns a token for a form that is drawn now. */
    public static String token() {
        byte[] bits = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /**
     * Does the work unless it was done before; what fails may be tried again.
     *
     * @param token of the form
     * @param work what the form asks for
     * @return what came of it, now or then
     */
    public long run(String token, LongSupplier work) {
        return done.computeIfAbsent(token, sent -> work.getAsLong());
    }
}

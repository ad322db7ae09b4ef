package org.guichet.local;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The desk cannot start or go on, for a reason that the person at the terminal can mend: one clear sentence. */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** A full disk shows itself as any kind of input or output failure; the rest keeps its own words. */
    public static Refusal of(String what, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        return reason.contains("No space left")
                ? new Refusal("The disk is full: " + what + " was not possible. Make room and start again.", cause)
                : new Refusal(what + " was not possible: " + reason, cause);
    }
}

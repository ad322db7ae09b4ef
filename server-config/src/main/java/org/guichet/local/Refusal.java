package org.guichet.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
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
                : new Refusal(what + " was not possible: " + words(cause) + ".", cause);
    }

    /** The message of some failures is the mere name of the file. */
    private static String words(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "this account may not write " + denied.getFile();
        }
        return cause instanceof NoSuchFileException absent
                ? "there is no " + absent.getFile()
                : String.valueOf(cause.getMessage());
    }
}

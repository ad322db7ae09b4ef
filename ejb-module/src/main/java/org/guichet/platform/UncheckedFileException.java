package org.guichet.platform;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file could not be looked into, and so is not kept; later it can. */
public class UncheckedFileException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UncheckedFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

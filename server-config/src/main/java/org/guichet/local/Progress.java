package org.guichet.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells step by step what happens, each line with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void tell(String step) {
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds, step));
        out.flush();
    }
}

package org.guichet.it;

import java.nio.file.Path;
import org.guichet.local.DeskOptions;

/** How the desks of tests are: on ports of their own, with the peers of a local desk, forgotten when they begin. */
public final class Desks {

    private static final Path TARGET = Path.of("target");

    private Desks() {}

    /**
     * Returns the options of a desk with the application.
     *
     * @param name of its folder
     * @param base of its ports
     */
    public static DeskOptions options(String name, int base) {
        return DeskOptions.in(TARGET.resolve(name), Path.of(System.getProperty("guichet.payara")))
                .withTools(TARGET.resolve("tools"))
                .withBase(base)
                .withEar(Path.of(System.getProperty("guichet.ear")))
                .withDemo(true)
                .withReset(true)
                .withJvm("-Xmx512m");
    }
}

package org.guichet.it;

import java.nio.file.Path;
import org.guichet.local.DeskOptions;

/** How the desks of tests are: on ports of their own, with the peers of a local desk, forgotten when they begin. */
public final class Desks {

    private static final Path TARGET = Path.of("target");

    /** More than usual: a file of 60 MB must pass through the browser too. */
    private static final String UPLOAD_BYTES = "68157440";

    /** More than usual: all tests share a desk, and many write in the same person's name. */
    private static final String AUTOMATIC_PER_ADDRESS = "200";

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
                .withSetting("guichet.upload.max-size", UPLOAD_BYTES)
                .withSetting("guichet.mail.automatic-per-address", AUTOMATIC_PER_ADDRESS)
                .withJvm("-Xmx512m");
    }
}

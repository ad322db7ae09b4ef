package org.guichet.local;

import java.nio.file.Path;
import java.util.List;

/** Each Payara runs on certain JDKs only, and the server uses the one that runs us. */
final class Jdk {

    private static final List<Integer> OF_PAYARA_6 = List.of(17, 21);
    private static final List<Integer> OF_PAYARA_7 = List.of(21, 25);

    private Jdk() {}

    /**
     * Refuses to go on with a JDK on which the server does not run.
     *
     * @param payara its distribution, named as Maven names it
     */
    static void require(Path payara) {
        boolean seven = String.valueOf(payara.getFileName()).startsWith("payara-7.");
        List<Integer> supported = seven ? OF_PAYARA_7 : OF_PAYARA_6;
        if (!supported.contains(Runtime.version().feature())) {
            throw new Refusal("The desk needs a JDK " + supported.get(0) + " or " + supported.get(1) + "; this one is "
                    + Runtime.version() + " in " + System.getProperty("java.home")
                    + ". Set JAVA_HOME and start again.");
        }
    }
}

package org.guichet.local;

import java.nio.file.Path;
import java.util.Set;

/** Each Payara runs on certain JDKs only, and the server uses the one that runs us. */
final class Jdk {

    private static final Set<Integer> OF_PAYARA_6 = Set.of(17, 21);
    private static final Set<Integer> OF_PAYARA_7 = Set.of(21, 25);

    private Jdk() {}

    /** Refuses to go on with a JDK that the server of this distribution does not run on. */
    static void require(Path payara) {
        boolean seven = payara.getFileName().toString().startsWith("payara-7");
        int feature = Runtime.version().feature();
        if (!(seven ? OF_PAYARA_7 : OF_PAYARA_6).contains(feature)) {
            throw new Refusal(
                    "The desk needs a JDK " + (seven ? "21 or 25" : "17 or 21") + "; this one is " + Runtime.version()
                            + " in " + System.getProperty("java.home") + ". Set JAVA_HOME and start again.");
        }
    }
}

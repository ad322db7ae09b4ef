package org.guichet.local;

import java.util.Set;

/** Payara 6 runs on the JDK 17 and 21 only, and the server uses the one that runs us. */
final class Jdk {

    private static final Set<Integer> SUPPORTED = Set.of(17, 21);

    private Jdk() {}

    static void require() {
        int feature = Runtime.version().feature();
        if (!SUPPORTED.contains(feature)) {
            throw new Refusal("The desk needs a JDK 17 or 21; this one is " + Runtime.version() + " in "
                    + System.getProperty("java.home") + ". Set JAVA_HOME and start again.");
        }
    }
}

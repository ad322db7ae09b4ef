package org.guichet.install;

import java.nio.file.Path;
import org.guichet.local.Refusal;
import org.guichet.local.server.Asadmin;

/** Behind {@code configure.sh} and {@code deploy.sh}: tells in a few lines what it did, or in one why it could not. */
public final class Main {

    private static final int WRONGLY_CALLED = 2;

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("It takes one argument: the file with the values of your installation.");
            System.exit(WRONGLY_CALLED);
        }
        try {
            Installation installation = InstallationFile.read(Path.of(arguments[1]), System.getenv());
            try (ServerDomain domain = ServerDomain.open(installation, System.getenv())) {
                if (arguments[0].equals("deploy")) {
                    domain.deploy(System.out);
                } else {
                    domain.configure(System.out);
                }
            }
        } catch (Refusal | Asadmin.RefusedException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }
}

package org.guichet.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;

/** One base plus the usual number of each service, so that one number moves them all. */
public record Ports(int base) {

    /** The services that listen, each with its usual number. */
    public enum Service {
        HTTP("HTTP", 80),
        HTTPS("HTTPS", 81),
        ADMINISTRATION("administration of Payara", 48),
        IIOP("IIOP of Payara", 37),
        IIOP_TLS("IIOP of Payara with TLS", 38),
        IIOP_TLS_CLIENT("IIOP of Payara with client certificates", 39),
        JMS("JMS of Payara", 76),
        JMX("JMX of Payara", 86),
        SMTP("SMTP", 25),
        IMAP("IMAP", 143),
        LDAP("LDAP", 389),
        MARIADB("MariaDB", 306);

        private final String label;
        private final int number;

        Service(String label, int number) {
            this.label = label;
            this.number = number;
        }
    }

    private static final int LOWEST_BASE = 1024;
    private static final int HIGHEST_PORT = 65_535;

    public Ports {
        int highest = base
                + Arrays.stream(Service.values()).mapToInt(s -> s.number).max().orElseThrow();
        if (base < LOWEST_BASE || highest > HIGHEST_PORT) {
            throw new Refusal("The base of the ports must lie between " + LOWEST_BASE + " and "
                    + (HIGHEST_PORT - highest + base) + ", not at " + base + ": start with -Dguichet.base=8000.");
        }
    }

    public int of(Service service) {
        return base + service.number;
    }

    /** Refuses the start when a service would find its port taken, and says which. */
    public void requireFree(Service... services) {
        for (Service service : services) {
            int port = of(service);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assert probe.isBound();
            } catch (IOException taken) {
                throw new Refusal(
                        "Port " + port + " (" + service.label + ") is already in use: stop the program that holds it, "
                                + "or move all ports of the desk with -Dguichet.base=" + elsewhere() + ".",
                        taken);
            }
        }
    }

    private int elsewhere() {
        return base < 30_000 ? base + 10_000 : 8_000;
    }
}

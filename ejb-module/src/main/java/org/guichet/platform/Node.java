package org.guichet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of this server among those that share the database; claims carry it. */
@ApplicationScoped
public class Node {

    private static final int MAX_NAME = 64;

    @Inject
    @ConfigProperty(name = "guichet.node")
    private Optional<String> configured;

    /** Returns the configured name, or that of the machine and of the server instance on it. */
    public String name() {
        String name =
                configured.orElseGet(() -> hostName() + ':' + System.getProperty("com.sun.aas.instanceName", "server"));
        return name.substring(0, Math.min(name.length(), MAX_NAME));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}

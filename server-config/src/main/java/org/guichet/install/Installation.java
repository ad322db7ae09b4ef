package org.guichet.install;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.guichet.local.server.Preparation.Scope;

/**
 * What an administrator has said of their installation, found to be in order.
 *
 * @param payara the folder that holds {@code glassfish}
 * @param port where the domain is administered, on this machine
 * @param user who administers it
 * @param scope how much of the server is Guichet's
 * @param values what stands for the placeholders of the fragments
 * @param settings what Guichet reads
 * @param secrets those that were given this time; the domain keeps the others
 */
record Installation(
        Path payara,
        int port,
        String user,
        Scope scope,
        Map<String, String> values,
        Map<String, String> settings,
        Map<String, String> secrets) {

    /** Returns the path below which the application answers: that of its public address, so that the two never differ. */
    String contextRoot() {
        String path = URI.create(settings.getOrDefault("guichet.base-url", "/"))
                .getPath()
                .replaceAll("/+$", "");
        return path.isEmpty() ? "/" : path;
    }

    Path commandLine() {
        return payara.resolve("glassfish/lib/client/appserver-cli.jar");
    }
}

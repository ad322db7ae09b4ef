package org.guichet.directory.ldap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the one directory of a node from its settings, and closes it with the application. */
@ApplicationScoped
public class DirectoryConnector {

    @Produces
    @Singleton
    LdapDirectory directory(Clock clock) {
        return new LdapDirectory(DirectorySettings.read(DirectoryConnector::setting), clock);
    }

    @Produces
    @Singleton
    EmergencyAccount emergency() {
        return EmergencyAccount.read(DirectoryConnector::setting);
    }

    void close(@Disposes LdapDirectory directory) {
        directory.close();
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}

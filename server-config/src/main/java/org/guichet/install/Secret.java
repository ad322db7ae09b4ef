package org.guichet.install;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only ever stands in an environment variable and in the domain's own store. */
enum Secret {
    DATABASE("guichet.database.password", null, 1),
    DIRECTORY("guichet.directory.password", "guichet.directory.bind-dn", 1),
    VAULT_KEY("guichet.vault-key", null, 32),
    EMERGENCY("guichet.emergency.password", "guichet.emergency.login", 16);

    private final String key;
    private final @Nullable String neededBy;
    private final int shortest;

    Secret(String key, @Nullable String neededBy, int shortest) {
        this.key = key;
        this.neededBy = neededBy;
        this.shortest = shortest;
    }

    static Optional<Secret> of(String key) {
        return Arrays.stream(values()).filter(secret -> secret.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    int shortest() {
        return shortest;
    }

    String variable() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    boolean isNeeded(Map<String, String> settings) {
        return neededBy == null || settings.containsKey(neededBy);
    }
}

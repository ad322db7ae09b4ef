package org.guichet.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guichet.local.Refusal;
import org.guichet.local.server.Preparation.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationFileTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_EXAMPLE = Pattern.compile("(?m)^#?([a-z]+\\.[a-z.-]+)=");
    private static final Pattern IN_TABLE = Pattern.compile("`(guichet\\.[a-z.-]*[a-z])`");
    private static final Map<String, String> SECRETS =
            Map.of("GUICHET_DATABASE_PASSWORD", "x", "GUICHET_VAULT_KEY", "0123456789abcdef0123456789abcdef");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theExampleHasEachKeyAndNoOther() throws IOException {
        Set<String> told =
                found(IN_EXAMPLE, Files.readString(ROOT.resolve("distribution/src/main/files/guichet.properties")));

        assertThat(told).containsExactlyElementsOf(InstallationFile.keys().keySet());
    }

    @Test
    void eachSettingOfGuichetIsAKeyOrASecret() throws IOException {
        Set<String> told = found(IN_TABLE, Files.readString(ROOT.resolve("docs/settings.md")));
        told.removeIf(key -> key.startsWith("guichet.demo"));
        Set<String> known = new TreeSet<>(InstallationFile.keys().keySet());
        known.removeIf(key -> !key.startsWith("guichet."));
        for (Secret secret : Secret.values()) {
            known.add(secret.key());
        }
        // Of the pools, not of Guichet.
        known.remove(Secret.DATABASE.key());

        assertThat(known).containsExactlyElementsOf(told);
    }

    @Test
    void eachCheckOfAKeyExists() {
        assertThat(InstallationFile.keys().values())
                .allSatisfy(
                        name -> assertThat(Check.named(name.replace("!", "")).sentence())
                                .startsWith("must be"));
    }

    @Test
    void whatIsInOrderIsRead() throws IOException {
        Installation read = read(filled() + "payara.dedicated=true\nguichet.university=Université d’Été\n", SECRETS);

        assertThat(read.scope()).isEqualTo(Scope.DEDICATED);
        assertThat(read.contextRoot()).isEqualTo("/guichet");
        assertThat(read.settings())
                .containsEntry("guichet.university", "Université d’Été")
                .doesNotContainKey("guichet.zone");
        assertThat(read.secrets()).containsKeys("guichet.database.password", "guichet.vault-key");
        assertThat(read(filled() + "guichet.base-url=https://desk.univ.example\n", SECRETS)
                        .contextRoot())
                .isEqualTo("/");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceEachWithItsKey() {
        String text = filled().replace("smtp.host=relay", "") + """
                guichet.mail.poll-seconds=soon
                guichet.zone=Europe/Valmont
                guichet.sla.opens=8h
                guichet.base-url=desk.univ.example
                database.url=jdbc:mariadb://db/guichet?useSsl=true
                guichet.directory.servers=dc1.univ.example
                guichet.network.allowed=everywhere
                guichet.mail.pol-seconds=3
                guichet.database.password=clear
                """;

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(text, Map.of("GUICHET_VAULT_KEY", "short")))
                .withMessageContainingAll(
                        "smtp.host: is missing",
                        "guichet.mail.poll-seconds: must be a whole number, not \"soon\"",
                        "guichet.zone: must be a time zone",
                        "guichet.sla.opens: must be an hour such as 08:00",
                        "guichet.base-url: must be an address",
                        "database.url: must be like",
                        "guichet.directory.servers: must be addresses",
                        "guichet.network.allowed: must be networks",
                        "guichet.mail.pol-seconds: there is no such key",
                        "guichet.database.password: is a secret",
                        "guichet.vault-key: GUICHET_VAULT_KEY must be one line of at least 32 characters")
                .withMessageNotContaining("clear");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> InstallationFile.read(folder.resolve("none.properties"), Map.of()))
                .withMessageContaining("none.properties");
    }

    private Installation read(String text, Map<String, String> environment) throws IOException {
        return InstallationFile.read(Files.writeString(folder.resolve("guichet.properties"), text), environment);
    }

    private String filled() {
        return """
                payara.home=%s
                database.url=jdbc:mariadb://127.0.0.1:3306/guichet
                database.user=guichet
                smtp.host=relay
                smtp.from=guichet@univ.example
                guichet.base-url=https://www.univ.example/guichet/
                guichet.university=Valmont
                guichet.mail.domain=univ.example
                guichet.directory.servers=ldaps://dc1.univ.example, ldaps://dc2.univ.example:3269
                guichet.directory.people-base=OU=Personnes,DC=univ,DC=example
                guichet.directory.groups-base=OU=Groupes,DC=univ,DC=example
                guichet.administrators=Guichet-Admins
                """.formatted(folder);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

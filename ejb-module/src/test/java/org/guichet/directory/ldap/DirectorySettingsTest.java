package org.guichet.directory.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.guichet.directory.ldap.DirectorySettings.Security;
import org.guichet.directory.ldap.DirectorySettings.Server;
import org.junit.jupiter.api.Test;

class DirectorySettingsTest {

    @Test
    void withoutAWordAboutSecurityTheDirectoryIsEncrypted() {
        assertThat(read(Map.of("servers", "ldap://a.example")).link().security())
                .isEqualTo(Security.STARTTLS);
        assertThat(read(Map.of("servers", "ldaps://a.example")).link().security())
                .isEqualTo(Security.LDAPS);
    }

    @Test
    void serversKeepTheirOrderAndHaveTheUsualPorts() {
        assertThat(read(Map.of("servers", "ldap://a.example, b.example:1389\n[2001:db8::1]:2389 ldap://[2001:db8::2]/"))
                        .link()
                        .servers())
                .containsExactly(
                        new Server("a.example", 389),
                        new Server("b.example", 1389),
                        new Server("2001:db8::1", 2389),
                        new Server("2001:db8::2", 389));
        assertThat(read(Map.of("servers", "ldaps://a.example")).link().servers())
                .containsExactly(new Server("a.example", 636));
    }

    @Test
    void anAddressThatContradictsTheSecurityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Map.of("servers", "ldap://a.example", "security", "LDAPS")))
                .withMessageContaining("ldap://a.example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Map.of("servers", "ldaps://a.example", "security", "STARTTLS")));
    }

    @Test
    void thePasswordOfTheServiceIsInNoWords() {
        DirectorySettings settings = read(Map.of("bind-dn", "cn=guichet", "password", "very-secret"));

        assertThat(settings.toString()).contains("cn=guichet").doesNotContain("very-secret");
    }

    @Test
    void attributesAreSetOneByOne() {
        DirectorySettings settings =
                read(Map.of("kind", "ACTIVE_DIRECTORY", "attribute.office", "extensionAttribute1, roomNumber"));

        assertThat(settings.attributes().office()).containsExactly("extensionAttribute1", "roomNumber");
        assertThat(settings.attributes().login()).containsExactly("sAMAccountName", "userPrincipalName");
        assertThat(settings.tree().matchingRule()).isTrue();
    }

    private static DirectorySettings read(Map<String, String> values) {
        return DirectorySettings.read(
                name -> Optional.ofNullable(values.get(name.substring("guichet.directory.".length()))));
    }
}

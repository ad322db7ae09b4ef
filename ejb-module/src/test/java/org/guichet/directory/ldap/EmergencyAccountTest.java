package org.guichet.directory.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmergencyAccountTest {

    @Test
    void onlyItsOwnWordsAreAccepted() {
        EmergencyAccount account = read(Map.of("login", "Secours", "password", "a-long-enough-password"));

        assertThat(account.accepts("secours", "a-long-enough-password")).isTrue();
        assertThat(account.accepts("secours", "a-long-enough-passworD")).isFalse();
        assertThat(account.accepts("another", "a-long-enough-password")).isFalse();
        assertThat(account.toString()).doesNotContain("Secours", "password");
    }

    @Test
    void withoutSettingsNothingIsAccepted() {
        assertThat(read(Map.of()).accepts("", "")).isFalse();
    }

    @Test
    void aShortPasswordIsRefusedAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> read(Map.of("login", "secours", "password", "short")));
    }

    private static EmergencyAccount read(Map<String, String> values) {
        return EmergencyAccount.read(
                name -> Optional.ofNullable(values.get(name.substring("guichet.emergency.".length()))));
    }
}

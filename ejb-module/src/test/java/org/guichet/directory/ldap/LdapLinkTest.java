package org.guichet.directory.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.guichet.directory.model.PersonReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// The servers are named and not numbered: the library takes a numbered loopback address for itself, whatever the
// certificate.
class LdapLinkTest {

    private final MovingClock clock = new MovingClock();

    @TempDir
    private Path folder;

    @Test
    void startTlsIsSpokenWithAServerWhoseCertificateBearsItsName() throws Exception {
        TestCertificate certificate = TestCertificate.of(folder, "dns:localhost");
        try (TestDirectory university = TestDirectory.startTls(certificate);
                LdapDirectory directory = encrypted(university, "ldap", "STARTTLS", certificate)) {
            assertThat(directory.refuse(directory.byAccount("croussel").orElseThrow(), "guichet"))
                    .isEmpty();
        }
    }

    @Test
    void ldapsIsSpokenWithAServerWhoseCertificateBearsItsName() throws Exception {
        TestCertificate certificate = TestCertificate.of(folder, "dns:localhost");
        try (TestDirectory university = TestDirectory.ldaps(certificate);
                LdapDirectory directory = encrypted(university, "ldaps", "LDAPS", certificate)) {
            assertThat(directory.refuse(directory.byAccount("croussel").orElseThrow(), "guichet"))
                    .isEmpty();
        }
    }

    @Test
    void startTlsEndsWhenTheCertificateIsOfAnotherName() {
        TestCertificate certificate = TestCertificate.of(folder, "dns:another.univ-valmont.example");
        try (TestDirectory university = TestDirectory.startTls(certificate);
                LdapDirectory directory = encrypted(university, "ldap", "STARTTLS", certificate)) {
            assertUnavailable(directory).withMessageContainingAll("localhost", "another.univ-valmont.example");
            assertThat(university.binds).isEmpty();
        }
    }

    @Test
    void ldapsEndsWhenTheCertificateIsOfAnotherName() {
        TestCertificate certificate = TestCertificate.of(folder, "dns:another.univ-valmont.example");
        try (TestDirectory university = TestDirectory.ldaps(certificate);
                LdapDirectory directory = encrypted(university, "ldaps", "LDAPS", certificate)) {
            assertUnavailable(directory).withMessageContainingAll("localhost", "another.univ-valmont.example");
            assertThat(university.binds).isEmpty();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForEndsIt() {
        TestCertificate certificate = TestCertificate.of(folder, "dns:localhost");
        String[] settings = {"security", "STARTTLS", "servers", ""};
        try (TestDirectory university = TestDirectory.startTls(certificate)) {
            settings[3] = "ldap://localhost:" + university.port();
            try (LdapDirectory directory = TestDirectory.open(clock, settings, true)) {
                assertUnavailable(directory);
                assertThat(university.binds).isEmpty();
            }
        }
    }

    @Test
    void aServerThatCannotEncryptIsNeverTalkedToInPlain() {
        TestCertificate certificate = TestCertificate.of(folder, "dns:localhost");
        try (TestDirectory university = TestDirectory.plain();
                LdapDirectory directory = encrypted(university, "ldap", "STARTTLS", certificate)) {
            assertUnavailable(directory);
            assertThat(university.binds).isEmpty();
        }
    }

    @Test
    void theSecondServerIsAskedWhileTheFirstIsDown() throws Exception {
        try (TestDirectory first = TestDirectory.plain();
                TestDirectory second = TestDirectory.plain();
                LdapDirectory directory = first.open(
                        clock, "servers", "ldap://127.0.0.1:" + first.port() + ", ldap://127.0.0.1:" + second.port())) {
            assertThat(directory.byAccount("croussel")).isPresent();
            assertThat(second.binds).isEmpty();

            first.stop();

            assertThat(directory.refuse(directory.byAccount("croussel").orElseThrow(), "guichet"))
                    .isEmpty();
            assertThat(second.binds).contains("uid=croussel," + TestDirectory.PEOPLE);
        }
    }

    @Test
    void aDirectoryThatComesBackIsUsedAgain() throws Exception {
        try (TestDirectory university = TestDirectory.plain()) {
            String[] settings = {"security", "NONE", "servers", "ldap://127.0.0.1:" + university.port()};
            try (LdapDirectory directory = TestDirectory.open(clock, settings, true)) {
                assertThat(directory.byAccount("croussel")).isPresent();
                university.stop();
                assertUnavailable(directory);

                university.startAgain();
                assertUnavailable(directory);
                clock.forward(Duration.ofSeconds(6));

                assertThat(directory.refuse(directory.byAccount("croussel").orElseThrow(), "guichet"))
                        .isEmpty();
            }
        }
    }

    @Test
    void aDirectoryThatHasOnlyRestartedIsUsedOnWithoutARefusal() throws Exception {
        try (TestDirectory university = TestDirectory.plain();
                LdapDirectory directory = university.open(clock)) {
            PersonReading person = directory.byAccount("croussel").orElseThrow();
            university.stop();
            university.startAgain();

            assertThat(directory.refuse(person, "guichet")).isEmpty();
        }
    }

    @Test
    void aServiceAccountWithAWrongPasswordIsNobodysWrongPassword() {
        try (TestDirectory university = TestDirectory.plain()) {
            String[] settings = {"security", "NONE", "servers", "ldap://127.0.0.1:" + university.port()};
            try (LdapDirectory directory = TestDirectory.open(clock, settings, false)) {
                assertUnavailable(directory);
                assertThatExceptionOfType(DirectoryUnavailableException.class)
                        .isThrownBy(() -> directory.refuse(null, "guichet"));
            }
        }
    }

    @Test
    void withoutAnyServerNobodyIsKnownOrUnknown() {
        try (LdapDirectory directory = TestDirectory.open(clock, new String[] {}, true)) {
            assertUnavailable(directory);
        }
    }

    private LdapDirectory encrypted(
            TestDirectory university, String scheme, String security, TestCertificate certificate) {
        return university.open(
                clock,
                "servers",
                scheme + "://localhost:" + university.port(),
                "security",
                security,
                "trust-file",
                certificate.pem().toString());
    }

    private static ThrowableAssertAlternative<DirectoryUnavailableException> assertUnavailable(
            LdapDirectory directory) {
        return assertThatExceptionOfType(DirectoryUnavailableException.class)
                .isThrownBy(() -> directory.byAccount("croussel"));
    }
}

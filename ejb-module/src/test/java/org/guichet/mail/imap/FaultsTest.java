package org.guichet.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.guichet.mail.ConnectionFault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    static Stream<Arguments> whatConnectionsThrow() {
        return Stream.of(
                Arguments.of(new UnknownHostException("imap.nowhere.example"), ConnectionFault.UNKNOWN_HOST),
                Arguments.of(new ConnectException("Connection refused"), ConnectionFault.REFUSED),
                Arguments.of(new SocketTimeoutException("Connect timed out"), ConnectionFault.NO_ANSWER),
                Arguments.of(new ForbiddenAddressException(), ConnectionFault.FORBIDDEN_ADDRESS),
                Arguments.of(
                        new SSLHandshakeException("PKIX path building failed: unable to find valid certification path"),
                        ConnectionFault.NOT_TRUSTED),
                Arguments.of(new SSLException("Unsupported or unrecognized SSL message"), ConnectionFault.NO_TLS),
                Arguments.of(new IllegalStateException("something else"), ConnectionFault.OTHER));
    }

    @ParameterizedTest
    @MethodSource("whatConnectionsThrow")
    void theInnermostCauseSaysWhatIsWrong(Exception cause, ConnectionFault fault) {
        assertThat(Faults.of(new MessagingException("Couldn't connect to host", cause)))
                .isEqualTo(fault);
    }

    static Stream<Arguments> whatServersSay() {
        return Stream.of(
                Arguments.of(new AuthenticationFailedException("LOGIN failed"), ConnectionFault.WRONG_PASSWORD),
                Arguments.of(new FolderNotFoundException(null, "INBOX/x not found"), ConnectionFault.NO_FOLDER),
                Arguments.of(
                        new MessagingException("STARTTLS is required but host does not support STARTTLS"),
                        ConnectionFault.NO_TLS));
    }

    @ParameterizedTest
    @MethodSource("whatServersSay")
    void aRefusalSaysItself(Exception refusal, ConnectionFault fault) {
        assertThat(Faults.of(refusal)).isEqualTo(fault);
    }

    @ParameterizedTest
    @MethodSource("certificatesOfOthers")
    void aCertificateOfAnotherServerIsToldApartFromOneThatNobodyVouchesFor(String words) {
        SSLHandshakeException refusal = new SSLHandshakeException(words);
        refusal.initCause(new CertificateException(words));

        assertThat(Faults.of(new MessagingException(words, refusal))).isEqualTo(ConnectionFault.WRONG_NAME);
    }

    static Stream<String> certificatesOfOthers() {
        return Stream.of(
                "(certificate_unknown) No subject alternative DNS name matching imap.example found.",
                "(certificate_unknown) No name matching imap.example found",
                "Can't verify identity of server: imap.example");
    }
}

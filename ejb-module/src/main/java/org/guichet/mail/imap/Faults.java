package org.guichet.mail.imap;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.guichet.mail.ConnectionFault;

/** Reads out of what a connection threw what is wrong with the account. */
public final class Faults {

    private static final Map<Class<? extends Throwable>, ConnectionFault> BY_KIND = Map.of(
            UnknownHostException.class, ConnectionFault.UNKNOWN_HOST,
            ForbiddenAddressException.class, ConnectionFault.FORBIDDEN_ADDRESS,
            ConnectException.class, ConnectionFault.REFUSED,
            NoRouteToHostException.class, ConnectionFault.NO_ANSWER,
            SocketTimeoutException.class, ConnectionFault.NO_ANSWER,
            AuthenticationFailedException.class, ConnectionFault.WRONG_PASSWORD,
            FolderNotFoundException.class, ConnectionFault.NO_FOLDER);

    /** What the runtime says of a certificate that is good, but of another server. */
    private static final List<String> OTHER_NAME =
            List.of("no subject alternative", "no name matching", "verify identity", "doesn't match");

    private static final List<String> UNTRUSTED = List.of("pkix", "certification path", "trust anchor", "certificate");

    private Faults() {}

    /** Returns what is wrong; of several causes the innermost that says something. */
    public static ConnectionFault of(Throwable thrown) {
        return causes(thrown)
                .map(Faults::one)
                .filter(fault -> fault != ConnectionFault.OTHER)
                .reduce((outer, inner) -> inner == ConnectionFault.NO_TLS ? outer : inner)
                .orElse(ConnectionFault.OTHER);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static ConnectionFault one(Throwable cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof SSLException || cause instanceof CertificateException) {
            return certificate(said);
        }
        if (said.contains("starttls")) {
            return ConnectionFault.NO_TLS;
        }
        return BY_KIND.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(cause))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ConnectionFault.OTHER);
    }

    private static ConnectionFault certificate(String said) {
        if (OTHER_NAME.stream().anyMatch(said::contains)) {
            return ConnectionFault.WRONG_NAME;
        }
        return UNTRUSTED.stream().anyMatch(said::contains) ? ConnectionFault.NOT_TRUSTED : ConnectionFault.NO_TLS;
    }
}

package org.guichet.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Collections;

/** Payara ships authorities whose certificates have expired since, and warns of each at every start. */
final class TrustStore {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private TrustStore() {}

    static void dropExpired(Path file) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD);
            }
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate && isExpired(certificate)) {
                    store.deleteEntry(alias);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, PASSWORD);
            }
        } catch (GeneralSecurityException broken) {
            throw new IOException("The trust store " + file + " cannot be read", broken);
        }
    }

    private static boolean isExpired(X509Certificate certificate) throws CertificateNotYetValidException {
        try {
            certificate.checkValidity();
            return false;
        } catch (CertificateExpiredException expired) {
            return true;
        }
    }
}

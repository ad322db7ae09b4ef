package org.guichet.local.peer;

import com.unboundid.asn1.ASN1Boolean;
import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.asn1.ASN1Sequence;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.util.OID;
import com.unboundid.util.ObjectPair;
import com.unboundid.util.ssl.cert.CertException;
import com.unboundid.util.ssl.cert.PublicKeyAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.SignatureAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.X509Certificate;
import com.unboundid.util.ssl.cert.X509CertificateExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** The certificate of a peer under one name, made once in the life of this virtual machine. Whoever trusts it has its text. */
public final class PeerCertificate {

    private static final Map<String, PeerCertificate> MADE = new ConcurrentHashMap<>();
    private static final OID SUBJECT_ALTERNATIVE_NAME = new OID("2.5.29.17");
    private static final OID BASIC_CONSTRAINTS = new OID("2.5.29.19");
    private static final byte DNS_NAME = (byte) 0x82;
    private static final int KEY_BITS = 256;
    private static final char[] PASSWORD = "of-no-use".toCharArray();

    private final X509Certificate certificate;
    private final KeyPair keys;

    private PeerCertificate(String host) {
        Instant now = Instant.now();
        try {
            ObjectPair<X509Certificate, KeyPair> made = X509Certificate.generateSelfSignedCertificate(
                    SignatureAlgorithmIdentifier.SHA_256_WITH_ECDSA,
                    PublicKeyAlgorithmIdentifier.EC,
                    KEY_BITS,
                    new DN("CN=" + host),
                    now.minus(Duration.ofDays(1)).toEpochMilli(),
                    now.plus(Duration.ofDays(30)).toEpochMilli(),
                    new X509CertificateExtension(
                            SUBJECT_ALTERNATIVE_NAME,
                            false,
                            new ASN1Sequence(new ASN1OctetString(DNS_NAME, host)).encode()),
                    new X509CertificateExtension(
                            BASIC_CONSTRAINTS, true, new ASN1Sequence(new ASN1Boolean(true)).encode()));
            certificate = made.getFirst();
            keys = made.getSecond();
        } catch (CertException | LDAPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the certificate that bears this name and no other. */
    public static PeerCertificate of(String host) {
        return MADE.computeIfAbsent(host, PeerCertificate::new);
    }

    /** Returns it for those who shall trust it, as PEM. */
    public String pem() {
        return certificate.toPEMString();
    }

    /** Returns what turns a connection that came in plain into an encrypted one. */
    public SSLSocketFactory startTls() {
        try {
            Certificate chain = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.getX509CertificateBytes()));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("peer", keys.getPrivate(), PASSWORD, new Certificate[] {chain});
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, PASSWORD);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(managers.getKeyManagers(), null, null);
            return tls.getSocketFactory();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

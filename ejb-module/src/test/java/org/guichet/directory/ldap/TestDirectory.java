package org.guichet.directory.ldap;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** A small university in memory, that remembers who has tried a password. */
final class TestDirectory extends InMemoryOperationInterceptor implements AutoCloseable {

    static final String BASE = "dc=univ-valmont,dc=example";
    static final String SERVICE = "cn=guichet," + BASE;
    static final String PEOPLE = "ou=personnes," + BASE;
    static final String GROUPS = "ou=groupes," + BASE;

    final List<String> binds = new ArrayList<>();
    Consumer<InMemoryInterceptedSimpleBindResult> afterBind = result -> {};

    private final InMemoryDirectoryServer server;

    private TestDirectory(@Nullable TestCertificate certificate, boolean ldaps) {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setSchema(null);
            config.addAdditionalBindCredentials(SERVICE, "service-password");
            config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
            config.addInMemoryOperationInterceptor(this);
            config.setListenerConfigs(listener(certificate, ldaps));
            server = new InMemoryDirectoryServer(config);
            server.importFromLDIF(
                    true,
                    TestDirectory.class
                            .getResource("/directory/univ-valmont.ldif")
                            .getPath());
            server.startListening();
        } catch (LDAPException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static TestDirectory plain() {
        return new TestDirectory(null, false);
    }

    static TestDirectory startTls(TestCertificate certificate) {
        return new TestDirectory(certificate, false);
    }

    static TestDirectory ldaps(TestCertificate certificate) {
        return new TestDirectory(certificate, true);
    }

    int port() {
        return server.getListenPort();
    }

    void stop() {
        server.shutDown(true);
    }

    /** Listens again where it did. */
    void startAgain() {
        try {
            server.startListening();
        } catch (LDAPException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A directory without encryption, with settings of the test on top. */
    LdapDirectory open(Clock clock, String... settings) {
        List<String> all = new ArrayList<>(List.of("servers", "ldap://127.0.0.1:" + port(), "security", "NONE"));
        all.addAll(List.of(settings));
        return open(clock, all.toArray(String[]::new), true);
    }

    static LdapDirectory open(Clock clock, String[] settings, boolean withPassword) {
        Map<String, String> values = new HashMap<>(Map.of(
                "guichet.directory.bind-dn", SERVICE,
                "guichet.directory.password", withPassword ? "service-password" : "something-else",
                "guichet.directory.people-base", PEOPLE,
                "guichet.directory.groups-base", GROUPS));
        for (int i = 0; i < settings.length; i += 2) {
            values.put("guichet.directory." + settings[i], settings[i + 1]);
        }
        return new LdapDirectory(DirectorySettings.read(name -> Optional.ofNullable(values.get(name))), clock);
    }

    @Override
    public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) {
        binds.add(request.getRequest().getBindDN());
    }

    @Override
    public void processSimpleBindResult(InMemoryInterceptedSimpleBindResult result) {
        afterBind.accept(result);
    }

    @Override
    public void close() {
        stop();
    }

    private static InMemoryListenerConfig listener(@Nullable TestCertificate certificate, boolean ldaps)
            throws LDAPException, GeneralSecurityException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        if (certificate == null) {
            return InMemoryListenerConfig.createLDAPConfig("ldap", loopback, 0, null);
        }
        SSLUtil tls = new SSLUtil(
                new KeyStoreKeyManager(certificate.keyStore().toFile(), TestCertificate.PASSWORD, "PKCS12", null),
                null);
        SSLServerSocketFactory server = tls.createSSLServerSocketFactory();
        SSLSocketFactory startTls = tls.createSSLSocketFactory();
        return ldaps
                ? InMemoryListenerConfig.createLDAPSConfig("ldaps", loopback, 0, server, null)
                : InMemoryListenerConfig.createLDAPConfig("ldap", loopback, 0, startTls);
    }
}

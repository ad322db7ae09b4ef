package org.guichet.it;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocketFactory;
import org.guichet.local.peer.PeerCertificate;
import org.guichet.local.peer.University;
import org.jspecify.annotations.Nullable;

/** A server at the address of a directory that it is not. It keeps the name of whoever gave it a password. */
public final class Impostor extends InMemoryOperationInterceptor implements AutoCloseable {

    /** Trusted, and not the name of the directory. */
    static final String NAME = "another.univ-valmont.example";

    private final List<String> binds = new CopyOnWriteArrayList<>();
    private final InMemoryDirectoryServer server;

    private Impostor(int port, @Nullable SSLSocketFactory startTls) {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(University.BASE);
            config.setSchema(null);
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), port, startTls));
            config.addInMemoryOperationInterceptor(this);
            server = new InMemoryDirectoryServer(config);
            server.addEntries(University.entries());
            server.startListening();
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Encrypts, under a name of its own. */
    public static Impostor underAnotherName(int port) {
        return new Impostor(port, PeerCertificate.of(NAME).startTls());
    }

    /** Does not encrypt. */
    public static Impostor inPlain(int port) {
        return new Impostor(port, null);
    }

    @Override
    public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) {
        binds.add(request.getRequest().getBindDN());
    }

    /** Returns who gave it a password. */
    public List<String> binds() {
        return binds;
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}

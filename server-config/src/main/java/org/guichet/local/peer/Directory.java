package org.guichet.local.peer;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.AddRequest;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldap.sdk.schema.Schema;
import com.unboundid.ldap.sdk.unboundidds.controls.IgnoreNoUserModificationRequestControl;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import org.guichet.local.Ports;
import org.guichet.local.Refusal;

/** The university's directory, in memory: it holds what the resource says at every start. Whoever asks for StartTLS gets it. */
public final class Directory {

    /** The name that its certificate bears. */
    public static final String HOST = "localhost";

    private final int port;
    private final InMemoryDirectoryServer server;

    public Directory(Ports ports) {
        this.port = ports.of(Ports.Service.LDAP);
        this.server = filled(port);
    }

    public String url() {
        return "ldap://127.0.0.1:" + port;
    }

    /** The server itself, for tests that change people or groups. */
    public InMemoryDirectoryServer content() {
        return server;
    }

    public void start() {
        try {
            server.startListening();
        } catch (LDAPException impossible) {
            throw new Refusal(
                    "The directory could not listen on port " + port + ": " + impossible.getMessage(), impossible);
        }
    }

    public void stop() {
        server.shutDown(true);
    }

    private static InMemoryDirectoryServer filled(int port) {
        try (InputStream extra = University.resource("schema.ldif")) {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(University.BASE);
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig(
                    "ldap",
                    InetAddress.getLoopbackAddress(),
                    port,
                    PeerCertificate.of(HOST).startTls()));
            config.setSchema(Schema.mergeSchemas(Schema.getDefaultStandardSchema(), Schema.getSchema(extra)));
            config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH, OperationType.COMPARE);
            config.setGenerateOperationalAttributes(false);
            DisabledAccounts disabled = new DisabledAccounts();
            config.addInMemoryOperationInterceptor(disabled);
            InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
            disabled.watch(server);
            for (Entry entry : University.entries()) {
                server.add(new AddRequest(entry, new Control[] {new IgnoreNoUserModificationRequestControl()}));
            }
            return server;
        } catch (IOException | LDIFException | LDAPException broken) {
            throw new IllegalStateException("The university's directory is broken", broken);
        }
    }
}

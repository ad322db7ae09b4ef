package org.guichet.peer;

import com.unboundid.ldap.sdk.AddRequest;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guichet.local.Patience;

/**
 * An Active Directory: Samba's domain controller, provisioned anew. The ports of such a directory cannot be moved, so it has an
 * address of the loopback to itself, and only root may open them.
 */
final class ActiveDirectory implements AutoCloseable {

    static final String HOST = "dc1.valmont.example";
    static final String ADDRESS = "127.0.0.77";
    static final String BASE = "DC=valmont,DC=example";
    static final String PEOPLE = "OU=Personnes," + BASE;
    static final String GROUPS = "OU=Groupes," + BASE;
    static final String PASSWORD = "Guichet-2026!";

    private static final String PACKAGES = "samba-ad-dc samba-ad-provision";
    private static final String KEY = ".key";
    private static final String CERTIFICATE = ".pem";
    private static final int LDAPS = 636;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Whom its certificate names while it is not itself: trusted as well, and another machine. */
    static final String OTHER = "dc9.valmont.example";

    private final Path folder;
    private final ProcessBuilder server;
    private Process process;
    private LDAPConnection connection;

    private ActiveDirectory(Path folder, ProcessBuilder server)
            throws IOException, LDAPException, GeneralSecurityException {
        this.folder = folder;
        this.server = server;
        this.process = opened();
        this.connection = connect();
    }

    static ActiveDirectory start(Path folder) {
        Path tool = Programs.find("samba-tool", PACKAGES);
        Path server = Programs.find("samba", PACKAGES);
        try {
            Files.createDirectories(folder);
            provision(tool, folder);
            certify(folder, HOST);
            certify(folder, OTHER);
            show(folder, HOST);
            Path configuration = Files.writeString(folder.resolve("own.conf"), configuration(folder));
            ProcessBuilder command =
                    command(folder, server.toString(), "--configfile=" + configuration, "-i", "-M", "single");
            return new ActiveDirectory(folder, command).prepared();
        } catch (IOException | LDAPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds an account with the usual password and returns where it is. */
    String addPerson(String name, String login, Attribute... more) throws LDAPException {
        String dn = new DN(new RDN("CN", name), new DN(PEOPLE)).toString();
        List<Attribute> attributes = new ArrayList<>(List.of(
                new Attribute("objectClass", "user"),
                new Attribute("sAMAccountName", login),
                new Attribute("userPrincipalName", login + ".upn@valmont.example"),
                new Attribute("displayName", name),
                new Attribute("unicodePwd", ('"' + PASSWORD + '"').getBytes(StandardCharsets.UTF_16LE)),
                new Attribute("userAccountControl", "512")));
        for (Attribute attribute : more) {
            attributes.removeIf(usual -> usual.getName().equals(attribute.getName()));
            attributes.add(attribute);
        }
        connection.add(new AddRequest(dn, attributes));
        return dn;
    }

    String addGroup(String name, String... members) throws LDAPException {
        String dn = new DN(new RDN("CN", name), new DN(GROUPS)).toString();
        connection.add(dn, new Attribute("objectClass", "group"), new Attribute("sAMAccountName", "g" + dn.hashCode()));
        for (String member : members) {
            join(dn, member);
        }
        return dn;
    }

    void join(String group, String member) throws LDAPException {
        connection.modify(group, new Modification(ModificationType.ADD, "member", member));
    }

    void leave(String group, String member) throws LDAPException {
        connection.modify(group, new Modification(ModificationType.DELETE, "member", member));
    }

    /** Returns the file of the certificates that vouch for it, and for that other machine. */
    static Path trusted(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("trusted.pem"),
                Files.readString(folder.resolve(HOST + CERTIFICATE))
                        + Files.readString(folder.resolve(OTHER + CERTIFICATE)));
    }

    /** Starts it again with the certificate of another machine, which bears another name, until {@link #comeBack}. */
    void comeBackAsAnother() throws IOException, LDAPException, GeneralSecurityException {
        startAgain(OTHER);
    }

    /** Lets it be away until {@link #comeBack}. */
    void goAway() {
        connection.close();
        process.destroy();
        process.onExit().join();
    }

    void comeBack() throws IOException, LDAPException, GeneralSecurityException {
        startAgain(HOST);
    }

    private void startAgain(String host) throws IOException, LDAPException, GeneralSecurityException {
        goAway();
        show(folder, host);
        process = opened();
        connection = connect();
    }

    @Override
    public void close() {
        goAway();
    }

    /** It ends with these tests, however they end: what it reads from is a pipe of theirs. */
    private Process opened() throws IOException {
        Process started = server.start();
        Patience.await(PATIENCE, ActiveDirectory::isOpen, started::isAlive, () -> "No directory at " + ADDRESS);
        return started;
    }

    /** Three wrong passwords lock an account, as a university's policy has it. */
    private ActiveDirectory prepared() throws LDAPException {
        connection.modify(BASE, new Modification(ModificationType.REPLACE, "lockoutThreshold", "3"));
        for (String unit : List.of(PEOPLE, GROUPS)) {
            connection.add(unit, new Attribute("objectClass", "organizationalUnit"));
        }
        return this;
    }

    private static void provision(Path tool, Path folder) throws IOException {
        run(command(
                folder,
                tool.toString(),
                "domain",
                "provision",
                "--targetdir=" + folder,
                "--realm=VALMONT.EXAMPLE",
                "--domain=VALMONT",
                "--server-role=dc",
                "--dns-backend=NONE",
                "--host-name=dc1",
                "--host-ip=" + ADDRESS,
                "--adminpass=" + PASSWORD));
    }

    private static void show(Path folder, String host) throws IOException {
        for (String ending : List.of(KEY, CERTIFICATE)) {
            Files.copy(
                    folder.resolve(host + ending),
                    folder.resolve("shown" + ending),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Makes a certificate that bears a name: the directory's own bears none that can be checked. */
    private static void certify(Path folder, String host) throws IOException {
        run(command(
                folder,
                Programs.find("openssl", "openssl").toString(),
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "30",
                "-subj",
                "/CN=" + host,
                "-addext",
                "subjectAltName=DNS:" + host,
                "-keyout",
                folder.resolve(host + KEY).toString(),
                "-out",
                folder.resolve(host + CERTIFICATE).toString()));
    }

    private static void run(ProcessBuilder command) throws IOException {
        try {
            if (command.start().waitFor() != 0) {
                throw new IllegalStateException("No domain: "
                        + Peer.text(command.redirectOutput().file().toPath()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder command(Path folder, String... words) {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()));
    }

    private static LDAPConnection connect() throws LDAPException, GeneralSecurityException {
        return new LDAPConnection(
                new SSLUtil(new TrustAllTrustManager()).createSSLSocketFactory(),
                ADDRESS,
                LDAPS,
                "Administrator@valmont.example",
                PASSWORD);
    }

    private static boolean isOpen() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(ADDRESS, LDAPS));
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String configuration(Path folder) {
        return """
                [global]
                  netbios name = DC1
                  workgroup = VALMONT
                  realm = VALMONT.EXAMPLE
                  server role = active directory domain controller
                  server services = ldap
                  interfaces = %2$s/255.0.0.0
                  bind interfaces only = yes
                  private dir = %1$s/private
                  lock directory = %1$s
                  state directory = %1$s/state
                  cache directory = %1$s/cache
                  pid directory = %1$s
                  binddns dir = %1$s/bind-dns
                  ncalrpc dir = %1$s/ncalrpc
                  log file = %1$s/log
                  tls keyfile = %1$s/shown.key
                  tls certfile = %1$s/shown.pem
                  tls cafile =
                """.formatted(folder, ADDRESS);
    }
}

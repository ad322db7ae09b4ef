package org.guichet.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guichet.local.DataFolder;
import org.guichet.local.server.PayaraHome;

/** A Payara as a university has it: its administrator has a password, another application is there, Guichet is not. */
final class OwnPayara implements AutoCloseable {

    static final String PASSWORD = "of-the-administrator";

    private static final String DOMAIN = "university";

    private final Path folder;
    private final Path home;
    private final int base;

    private OwnPayara(Path folder, Path home, int base) {
        this.folder = folder;
        this.home = home;
        this.base = base;
    }

    /**
     * Makes a domain, as Payara itself makes it, and starts it.
     *
     * @param hosts the addresses of machines, for there is no name server here
     */
    static OwnPayara start(Path folder, int base, Map<String, String> hosts) throws IOException {
        Path zip = Path.of(System.getProperty("guichet.payara"));
        Path tools = Path.of("target/tools").toAbsolutePath();
        PayaraHome.unpacked(zip, tools);
        Path home = tools.resolve(zip.getFileName().toString().replaceFirst("\\.zip$", ""));
        OwnPayara payara = new OwnPayara(folder, home, base);
        if (Files.exists(payara.domainXml())) {
            payara.close();
        }
        DataFolder.delete(folder);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("passwords"), "AS_ADMIN_PASSWORD=" + PASSWORD + "\nAS_ADMIN_MASTERPASSWORD=changeit\n");
        payara.asadmin("create-domain", "--domaindir", folder.toString(), "--portbase", String.valueOf(base), DOMAIN);
        payara.staysOnTheLoopback(hosts);
        payara.asadmin("start-domain", "--domaindir", folder.toString(), DOMAIN);
        return payara;
    }

    Path home() {
        return home;
    }

    int administration() {
        return base + 48;
    }

    Path domainXml() {
        return folder.resolve(DOMAIN).resolve("config/domain.xml");
    }

    Path log() {
        return folder.resolve(DOMAIN).resolve("logs/server.log");
    }

    /** Deploys an application of somebody else, of one page. */
    void deployOther(String page) throws IOException {
        Path war = folder.resolve("other.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(page.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        asadmin("--port", String.valueOf(administration()), "deploy", "--contextroot", "/other", war.toString());
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", folder.toString(), DOMAIN);
    }

    private void staysOnTheLoopback(Map<String, String> hosts) throws IOException {
        Path names = folder.resolve("hosts");
        StringBuilder lines = new StringBuilder(
                "127.0.0.1 localhost\n127.0.0.1 " + InetAddress.getLocalHost().getHostName() + "\n");
        hosts.forEach((host, address) ->
                lines.append(address).append(' ').append(host).append('\n'));
        Files.writeString(names, lines);
        String xml = Files.readString(domainXml());
        Files.writeString(
                domainXml(),
                xml.replace("\"0.0.0.0\"", "\"127.0.0.1\"")
                        .replace(
                                "<jvm-options>-Xmx512m</jvm-options>",
                                "<jvm-options>-Xmx512m</jvm-options>\n<jvm-options>-Djdk.net.hosts.file=" + names
                                        + "</jvm-options>"));
    }

    private void asadmin(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder,
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "--user",
                "admin",
                "--passwordfile",
                folder.resolve("passwords").toString(),
                "--interactive=false"));
        command.addAll(List.of(words));
        Path output = folder.resolve("asadmin.out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + ": " + Peer.text(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.guichet.install;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guichet.local.DataFolder;
import org.guichet.local.Refusal;
import org.guichet.local.server.Asadmin;
import org.guichet.local.server.Asadmin.Access;
import org.guichet.local.server.Asadmin.RefusedException;
import org.guichet.local.server.Preparation;

/**
 * A running domain of Payara on this machine. What is given to it in files, such as passwords, lies for a moment in a folder
 * that nobody else can read.
 */
final class ServerDomain implements AutoCloseable {

    private static final String APPLICATION = "guichet";
    private static final String DRIVER = "mariadb-java-client-";
    private static final String SETTING = "property.payara.microprofile.";

    /** Password of the domain's administrator, if it has one. */
    private static final String ADMINISTRATION = "GUICHET_PAYARA_PASSWORD";

    /** What Java says of a program that was made for a newer one. */
    private static final String TOO_OLD = "UnsupportedClassVersionError";

    private final Installation installation;
    private final Path folder;
    private final String passwordLine;
    private final Asadmin asadmin;

    private ServerDomain(Installation installation, Path folder, String passwordLine, Asadmin asadmin) {
        this.installation = installation;
        this.folder = folder;
        this.passwordLine = passwordLine;
        this.asadmin = asadmin;
    }

    static ServerDomain open(Installation installation, Map<String, String> environment) {
        if (!Files.isRegularFile(installation.commandLine())) {
            throw new Refusal("payara.home: there is no Payara Server in " + installation.payara()
                    + " (it lacks glassfish/lib/client/appserver-cli.jar)");
        }
        String password = environment.get(ADMINISTRATION);
        String line = password == null ? "" : "AS_ADMIN_PASSWORD=" + password + "\n";
        try {
            Path folder = Files.createTempDirectory("guichet");
            Path file = password == null ? null : Preparation.passwordFile(folder, line);
            Path home = Path.of(System.getProperty("user.home"));
            return new ServerDomain(
                    installation,
                    folder,
                    line,
                    Asadmin.open(new Access(
                            installation.commandLine(), installation.port(), installation.user(), file, home)));
        } catch (IOException impossible) {
            throw Refusal.of("Making a folder for passwords", impossible);
        }
    }

    /** Brings the domain to the state of the installation; what is so already stays untouched. */
    void configure(PrintStream out) {
        out.println("Payara in " + installation.payara() + ", administered on port " + installation.port());
        reach();
        requireSecrets();
        List<String> before = asadmin.run("get *");
        new Preparation(installation.scope(), values(), installation.secrets(), installation.settings())
                .apply(asadmin, folder, passwordLine);
        List<String> changed = changed(before, asadmin.run("get *"));
        tell(changed, out);
        ping(out);
        out.println(next(!changed.isEmpty()));
    }

    /** Deploys the application below its path, in the place of the one before. */
    void deploy(PrintStream out) {
        reach();
        Path ear = shipped("guichet.ear");
        out.println("Deploying " + ear.getFileName() + " below " + installation.contextRoot());
        Path plan = DeploymentPlan.write(ear, installation.contextRoot(), folder);
        asadmin.run("deploy --force=true --name " + APPLICATION + " --deploymentplan \"" + plan + "\" \"" + ear + "\"");
        out.println("Deployed: people reach it at " + installation.settings().get("guichet.base-url"));
    }

    @Override
    public void close() {
        asadmin.close();
        DataFolder.delete(folder);
    }

    private void reach() {
        try {
            asadmin.run("uptime");
        } catch (RefusedException refused) {
            if (String.valueOf(refused.getMessage()).contains(TOO_OLD)) {
                throw new Refusal(
                        "payara.home: this Payara needs a newer Java than " + Runtime.version() + " in "
                                + System.getProperty("java.home") + ". Set JAVA_HOME to the JDK that runs it.",
                        refused);
            }
            throw new Refusal(
                    "payara.admin-port: no domain answers on port " + installation.port() + " to the user "
                            + installation.user()
                            + ". Is it started? If its administrator has a password, give it in the"
                            + " environment variable " + ADMINISTRATION + ".\n" + refused.getMessage(),
                    refused);
        }
    }

    private void requireSecrets() {
        Set<String> there = new HashSet<>(asadmin.run("list-password-aliases"));
        there.addAll(installation.secrets().keySet());
        List<String> missing = Stream.of(Secret.values())
                .filter(secret -> secret.isNeeded(installation.settings()) && !there.contains(secret.key()))
                .map(secret -> secret.key() + ": the domain does not have this secret yet; give it in the environment"
                        + " variable " + secret.variable())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(String.join("\n", missing));
        }
    }

    /** Another application may have brought the driver already: two of them would be in each other's way. */
    private Map<String, String> values() {
        Path ours = shipped(DRIVER);
        String there = asadmin.run("list-libraries").stream()
                .filter(name -> name.startsWith(DRIVER))
                .findFirst()
                .orElse(String.valueOf(ours.getFileName()));
        Map<String, String> values = new HashMap<>(installation.values());
        values.put("database.driver", "\"" + ours + "\"");
        values.put("database.driver.name", there);
        return values;
    }

    private static List<String> changed(List<String> before, List<String> after) {
        Set<String> changed = new TreeSet<>();
        Set<String> same = new HashSet<>(before);
        same.retainAll(new HashSet<>(after));
        Stream.concat(before.stream(), after.stream())
                .filter(line -> line.contains("=") && !same.contains(line))
                .forEach(line -> changed.add(line.substring(0, line.indexOf('='))));
        return new ArrayList<>(changed);
    }

    private static void tell(List<String> changed, PrintStream out) {
        List<String> settings = changed.stream()
                .filter(name -> name.startsWith(SETTING))
                .map(name -> name.substring(SETTING.length()))
                .toList();
        int others = changed.size() - settings.size();
        if (others > 0) {
            out.println("Pools, resources and server: " + others + " values set");
        }
        if (!settings.isEmpty()) {
            out.println("Settings: " + String.join(", ", settings));
        }
        if (changed.isEmpty()) {
            out.println("Nothing had to be changed");
        }
    }

    private void ping(PrintStream out) {
        try {
            asadmin.run("ping-connection-pool guichet_migration");
            out.println("The database answers");
        } catch (RefusedException refused) {
            throw new Refusal(
                    "database.url: the domain is prepared, but the database does not let it in at "
                            + installation.values().get("database.url") + "\n" + refused.getMessage(),
                    refused);
        }
    }

    private String next(boolean changed) {
        boolean deployed = asadmin.run("list-applications").stream()
                .anyMatch(line -> line.strip().startsWith(APPLICATION + " "));
        if (!deployed) {
            return "Next: deploy.sh";
        }
        return changed || !installation.secrets().isEmpty()
                ? "Restart the domain: what was set counts from then on"
                : "The application is deployed";
    }

    /** Returns a file that came with this program. */
    private static Path shipped(String beginning) {
        Path lib = Path.of(System.getProperty("guichet.lib", "."));
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("There is no " + beginning + " in " + lib));
        } catch (IOException impossible) {
            throw Refusal.of("Looking for " + beginning, impossible);
        }
    }
}

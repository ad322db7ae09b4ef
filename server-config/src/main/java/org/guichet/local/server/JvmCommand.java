package org.guichet.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guichet.local.Refusal;

/** The command line of the server's virtual machine, as Payara's own launcher would have it. */
final class JvmCommand {

    private static final String MAIN = "com.sun.enterprise.glassfish.bootstrap.ASMain";

    private JvmCommand() {}

    /** Asks Payara for the command of this domain and puts our own options behind the domain's: the last one counts. */
    static List<String> of(PayaraHome home, Domain domain, List<String> options) {
        Path domains = domain.domains();
        ProcessBuilder builder = new ProcessBuilder(
                        Asadmin.java(),
                        "-Duser.home=" + domains,
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        home.commandLine().toString(),
                        "start-domain",
                        "--dry-run",
                        "--domaindir",
                        domains.toString(),
                        Domain.NAME)
                .redirectErrorStream(true);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                return parse(new String(out.readAllBytes(), StandardCharsets.UTF_8), options);
            }
        } catch (IOException impossible) {
            throw Refusal.of("Starting Payara's command line", impossible);
        }
    }

    /** The answer has one word a line between a heading and an empty line. */
    static List<String> parse(String answer, List<String> options) {
        List<String> words = answer.lines()
                .dropWhile(line -> !line.startsWith("Dump of JVM"))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
        int main = words.indexOf(MAIN);
        if (main < 0) {
            throw new IllegalStateException("Payara does not tell how it would start: " + answer);
        }
        List<String> command = new ArrayList<>(words.subList(0, main));
        command.addAll(options);
        command.addAll(words.subList(main, words.size()));
        int secrets = command.indexOf("-read-stdin");
        command.set(secrets + 1, "false");
        return command;
    }
}

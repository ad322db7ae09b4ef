package org.guichet.local.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One conversation with Payara's own command line: the virtual machine behind it starts once, and each command costs
 * tens of milliseconds from then on.
 */
final class Asadmin implements AutoCloseable {

    private static final Pattern END = Pattern.compile("^Command (\\S+) (executed successfully|failed)\\.$");

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private Asadmin(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Asadmin open(PayaraHome home, int adminPort, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(
                        java(),
                        "-Dfile.encoding=UTF-8",
                        // It keeps a cache in its user's home: not in that of the person who starts a desk.
                        "-Duser.home=" + folder,
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        home.commandLine().toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(adminPort),
                        "--interactive=false",
                        "multimode",
                        "--printprompt=false",
                        "--encoding",
                        "UTF-8")
                .redirectErrorStream(true);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("TERM", "dumb");
        try {
            return new Asadmin(builder.start());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs one command and returns what it printed; a command that fails is a fault of ours, told in its words. */
    List<String> run(String command) {
        String name = command.substring(0, (command + " ").indexOf(' '));
        List<String> lines = new ArrayList<>();
        try {
            in.write(command + "\n");
            in.flush();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher end = END.matcher(line);
                if (end.matches() && end.group(1).equals(name)) {
                    if (end.group(2).equals("failed")) {
                        throw new IllegalStateException("asadmin: " + command + ": " + String.join(" ", lines));
                    }
                    return lines;
                }
                lines.add(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("asadmin: " + command, broken);
        }
        throw new IllegalStateException("asadmin ended at: " + command + ": " + String.join(" ", lines));
    }

    @Override
    public void close() {
        process.destroy();
    }
}

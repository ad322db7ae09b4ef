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
import org.jspecify.annotations.Nullable;

/**
 * One conversation with Payara's own command line: the virtual machine behind it starts once, and each command costs
 * tens of milliseconds from then on.
 */
public final class Asadmin implements AutoCloseable {

    /**
     * How a domain is administered from its own machine.
     *
     * @param commandLine Payara's own program
     * @param passwordFile as Payara wants it; none for a domain without a password
     * @param home where the program keeps its cache and looks for what a login has left
     */
    public record Access(
            Path commandLine,
            int port,
            String user,
            @Nullable Path passwordFile,
            Path home) {}

    /** A command was refused, told in the server's words. */
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String command, String words) {
            super("asadmin " + command + ": " + words);
        }
    }

    private static final String GREETING = "Use \"exit\" to exit";
    private static final Pattern END = Pattern.compile("^Command (\\S+) (executed successfully|failed)\\.$");

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private Asadmin(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static Asadmin open(Access access) {
        ProcessBuilder builder = new ProcessBuilder(
                        java(),
                        "-Dfile.encoding=UTF-8",
                        "-Duser.home=" + access.home(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        access.commandLine().toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(access.port()),
                        "--user",
                        access.user(),
                        "--interactive=false",
                        "multimode",
                        "--printprompt=false",
                        "--encoding",
                        "UTF-8")
                .redirectErrorStream(true);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("TERM", "dumb");
        if (access.passwordFile() != null) {
            builder.environment()
                    .put("AS_ADMIN_PASSWORDFILE", access.passwordFile().toString());
        }
        try {
            return new Asadmin(builder.start());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Runs one command and returns what it printed.
     *
     * @throws RefusedException in the server's words
     */
    public List<String> run(String command) {
        String name = command.substring(0, (command + " ").indexOf(' '));
        List<String> lines = new ArrayList<>();
        try {
            in.write(command + "\n");
            in.flush();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher end = END.matcher(line);
                if (end.matches() && end.group(1).equals(name)) {
                    if (end.group(2).equals("failed")) {
                        throw new RefusedException(command, String.join(" ", lines));
                    }
                    return lines;
                }
                if (!line.startsWith(GREETING)) {
                    lines.add(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("asadmin: " + command, broken);
        }
        throw new RefusedException(command, String.join(" ", lines));
    }

    @Override
    public void close() {
        process.destroy();
    }
}

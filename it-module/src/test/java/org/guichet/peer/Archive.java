package org.guichet.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The archive that the build makes, unpacked as an administrator does. */
record Archive(Path root) {

    static Archive unpacked(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(List.of("tar", "-xzf", System.getProperty("guichet.archive"), "-C", folder.toString()), Map.of());
        try (Stream<Path> inside = Files.list(folder)) {
            return new Archive(inside.findFirst().orElseThrow());
        }
    }

    /** Fills in the file that came with it: each key has its line there already. */
    Path filledIn(Map<String, String> values) throws IOException {
        Path file = root.resolve("guichet.properties");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String key = line.replaceFirst("^#", "").replaceFirst("=.*", "");
            lines.add(values.containsKey(key) ? key + "=" + values.get(key) : line);
        }
        return Files.write(file, lines);
    }

    /** Runs one of its scripts and returns what it said. */
    String run(String script, Path file, Map<String, String> environment) throws IOException, InterruptedException {
        return run(List.of(root.resolve("bin").resolve(script).toString(), file.toString()), environment);
    }

    private static String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}

package org.guichet.mail.message;

import jakarta.mail.util.SharedFileInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a mail in one pass over the file, with the memory of a few lines. The mail library is used for all that is
 * small; its multipart reader, however, keeps what comes before the first boundary and every part it meets, which for a hostile
 * mail of 100 MB is more than the server has, and its leniency depends on flags of the whole virtual machine.
 */
final class PartScanner implements Closeable {

    private static final int END_OF_FILE = -1;

    private final Path file;
    private final Set<MailProblem> problems;
    private final SharedFileInputStream whole;
    private final LineReader lines;
    private final BoundaryFinder boundaries;
    private final List<String> open = new ArrayList<>();
    private int parts;

    /** Where scanning stopped: at a boundary of the multipart that stands at {@code level}, or at the end of the file. */
    private record Stop(int level, boolean isClosing) {}

    private PartScanner(Path file, Set<MailProblem> problems) throws IOException {
        this.file = file;
        this.problems = problems;
        this.whole = new SharedFileInputStream(file.toFile(), 64 * 1024);
        this.lines = new LineReader(whole.newStream(0, -1), 0);
        this.boundaries = new BoundaryFinder(whole, Files.size(file));
    }

    /** Returns the mail as a tree of parts; what is wrong with it is added to the problems. */
    static Part scan(Path file, Set<MailProblem> problems) throws IOException {
        try (PartScanner scanner = new PartScanner(file, problems)) {
            HeaderReader reader = new HeaderReader(scanner.lines, scanner.boundaries, problems);
            HeaderFields headers = reader.readFirst();
            Part[] result = new Part[1];
            scanner.scanBody(headers, "text/plain", 0, result);
            return result[0];
        }
    }

    private Stop scanBody(HeaderFields headers, String defaultType, int depth, Part[] result) throws IOException {
        PartContent content = PartContent.of(headers, defaultType);
        long start = lines.nextStart();
        List<Part> children = new ArrayList<>();
        Stop stop;
        if (!content.isMultipart()) {
            stop = skipToBoundary();
        } else if (depth >= MailLimits.DEPTH) {
            problems.add(MailProblem.TOO_DEEP);
            stop = skipToBoundary();
        } else {
            stop = scanChildren(content, start, depth, children);
        }
        long end = stop.level == END_OF_FILE ? lines.start() : lines.endOfPrevious(start);
        result[0] = new Part(headers, content, new FileSlice(file, start, Math.max(start, end)), children);
        return stop;
    }

    private Stop scanChildren(PartContent content, long start, int depth, List<Part> children) throws IOException {
        String boundary = boundaries.find(content.boundary(), start);
        if (boundary == null) {
            problems.add(MailProblem.BOUNDARY_MISSING);
            return skipToBoundary();
        }
        int level = open.size();
        open.add(boundary);
        String defaultType = content.mediaType().equals("multipart/digest") ? "message/rfc822" : "text/plain";
        Stop stop = skipToBoundary();
        while (stop.level == level && !stop.isClosing) {
            stop = scanChild(defaultType, depth, children);
        }
        open.remove(level);
        if (stop.level == level) {
            stop = skipToBoundary();
        } else {
            problems.add(MailProblem.BOUNDARY_MISSING);
        }
        return stop;
    }

    private Stop scanChild(String defaultType, int depth, List<Part> children) throws IOException {
        if (++parts > MailLimits.PARTS) {
            problems.add(MailProblem.TOO_MANY_PARTS);
            return new Stop(END_OF_FILE, false);
        }
        HeaderReader reader = new HeaderReader(lines, boundaries, problems);
        HeaderFields headers = reader.read(() -> boundaryHere() != null);
        Part[] child = new Part[1];
        Stop stop = scanBody(headers, defaultType, depth + 1, child);
        children.add(child[0]);
        return stop;
    }

    private Stop skipToBoundary() throws IOException {
        if (parts > MailLimits.PARTS) {
            return new Stop(END_OF_FILE, false);
        }
        while (lines.next()) {
            Stop stop = boundaryHere();
            if (stop != null) {
                return stop;
            }
        }
        return new Stop(END_OF_FILE, false);
    }

    private @Nullable Stop boundaryHere() {
        if (open.isEmpty() || !lines.startsWith('-', '-')) {
            return null;
        }
        String line = lines.text();
        for (int level = open.size() - 1; level >= 0; level--) {
            String boundary = open.get(level);
            if (line.startsWith(boundary, 2)) {
                String rest = line.substring(2 + boundary.length()).strip();
                if (rest.isEmpty() || rest.equals("--")) {
                    return new Stop(level, !rest.isEmpty());
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
        whole.close();
    }
}

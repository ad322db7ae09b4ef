package org.guichet.mail.message;

import java.io.IOException;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads the header of a mail or of a part, and finds where it ends even if the empty line is missing. */
final class HeaderReader {

    private static final int EMPTY_LINES_BEFORE = 20;

    private final LineReader lines;
    private final BoundaryFinder ahead;
    private final Set<MailProblem> problems;
    private final HeaderFields fields = new HeaderFields();

    HeaderReader(LineReader lines, BoundaryFinder ahead, Set<MailProblem> problems) {
        this.lines = lines;
        this.ahead = ahead;
        this.problems = problems;
    }

    /** The header of the mail itself, before which a gateway may have left empty lines. */
    HeaderFields readFirst() throws IOException {
        for (int i = 0; i < EMPTY_LINES_BEFORE && lines.next(); i++) {
            if (!lines.isEmpty()) {
                lines.putBack();
                break;
            }
        }
        return read(() -> false);
    }

    /** @param isBoundary whether the current line already ends the part */
    HeaderFields read(BooleanSupplier isBoundary) throws IOException {
        boolean more = true;
        while (more && lines.next()) {
            more = !lines.isEmpty() && readLine(isBoundary);
        }
        if (fields.isCut()) {
            problems.add(MailProblem.HEADER_CUT);
        }
        return fields;
    }

    /** Returns whether the header goes on. */
    private boolean readLine(BooleanSupplier isBoundary) throws IOException {
        if (isBoundary.getAsBoolean()) {
            lines.putBack();
            return false;
        }
        if (lines.isCut()) {
            fields.markCut();
        }
        String line = lines.text();
        if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
            fields.fold(line);
            return true;
        }
        int colon = nameLength(line);
        if (colon > 0) {
            fields.begin(line.substring(0, colon), line.substring(line.indexOf(':', colon) + 1));
            return true;
        }
        return passOver(line);
    }

    private boolean passOver(String line) throws IOException {
        boolean isMailboxLine = !fields.any() && (line.startsWith("From ") || line.startsWith(">From "));
        if (isMailboxLine) {
            return true;
        }
        problems.add(MailProblem.HEADER_BROKEN);
        if (ahead.isHeaderAt(lines.nextStart())) {
            return true;
        }
        lines.putBack();
        return false;
    }

    private static int nameLength(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) > ' ' && line.charAt(i) < 0x7F && line.charAt(i) != ':') {
            i++;
        }
        int end = i;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return end <= 100 && i < line.length() && line.charAt(i) == ':' ? end : 0;
    }
}

package org.guichet.mail.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that an old mail program wrote right into the text, between a line {@code begin 644 name} and a line {@code end}. */
record UuencodedFiles(List<Found> files, List<FileSlice> text) {

    private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4}+ (\\S.{0,254})");

    record Found(String name, FileSlice slice) {}

    static boolean mayBeIn(String text) {
        return text.startsWith("begin ") || text.contains("\nbegin ");
    }

    static UuencodedFiles find(FileSlice slice) throws IOException {
        List<Found> files = new ArrayList<>();
        List<FileSlice> text = new ArrayList<>();
        long textStart = slice.start();
        long begin = -1;
        String name = "";
        try (LineReader lines = new LineReader(slice.open(), slice.start())) {
            while (lines.next()) {
                String line = lines.text().stripTrailing();
                Matcher matcher = BEGIN.matcher(line);
                if (begin < 0 && matcher.matches()) {
                    begin = lines.start();
                    name = EncodedWords.decode(matcher.group(1));
                } else if (begin >= 0 && line.equals("end")) {
                    text.add(new FileSlice(slice.file(), textStart, begin));
                    files.add(new Found(name, new FileSlice(slice.file(), begin, lines.nextStart())));
                    textStart = lines.nextStart();
                    begin = -1;
                } else if (begin >= 0 && !isEncoded(line)) {
                    begin = -1;
                }
            }
        }
        text.add(new FileSlice(slice.file(), textStart, slice.end()));
        return new UuencodedFiles(List.copyOf(files), List.copyOf(text));
    }

    private static boolean isEncoded(String line) {
        return line.length() <= 64 && line.chars().allMatch(c -> c >= ' ' && c <= '`');
    }
}

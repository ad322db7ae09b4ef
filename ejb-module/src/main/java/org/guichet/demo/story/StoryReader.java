package org.guichet.demo.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories from text. A line {@code == queue TYPE trait=word …} begins a group of tickets, a line
 * {@code = subject | trait=words …} one ticket with its request; what follows the last request is common to the group:
 *
 * <pre>
 * &gt; the requester writes      &lt; the owner answers      # an internal note
 * ! something is done          ? a stranger writes       + a file of the passage above
 * </pre>
 *
 * Behind the sign may stand the working time since the step before ({@code 30m}, {@code 2h}, {@code 3d} of ten hours),
 * {@code @} for another agent than the owner, and the first words. Lines that begin with a percent sign are remarks.
 */
public final class StoryReader {

    private static final Pattern PASSAGE =
            Pattern.compile("([<>#!?])(?: (\\d+[mhd])(?= |$))?(?: (@)(?= |$))?(?: (.+))?");
    private static final int HOUR = 60;
    private static final int WORKING_DAY = 10 * HOUR;

    private final List<Story> stories = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<Draft> common = new ArrayList<>();
    private String queue = "";
    private TicketType type = TicketType.INCIDENT;
    private Map<String, String> traits = Map.of();

    private StoryReader() {}

    public static List<Story> read(List<String> lines) {
        var reader = new StoryReader();
        lines.stream().filter(line -> !line.startsWith("%")).forEach(reader::line);
        reader.endGroup();
        return reader.stories;
    }

    /** Returns the working minutes that a word such as {@code 2h} means. */
    public static int minutes(String word) {
        int count = Integer.parseInt(word.substring(0, word.length() - 1));
        return switch (word.charAt(word.length() - 1)) {
            case 'm' -> count;
            case 'h' -> count * HOUR;
            default -> count * WORKING_DAY;
        };
    }

    private void line(String line) {
        Matcher passage = PASSAGE.matcher(line);
        if (line.startsWith("== ")) {
            endGroup();
            group(line.substring(3));
        } else if (line.startsWith("= ")) {
            List<String> parts = List.of(line.substring(2).split(" \\| ", -1));
            var own = new LinkedHashMap<>(traits);
            own.putAll(traits(parts.subList(1, parts.size())));
            variants.add(new Variant(parts.get(0), own, new Draft(Mark.ASKS, null, false, "")));
        } else if (passage.matches()) {
            common.add(draft(passage));
        } else if (line.startsWith("+ ")) {
            current().files.add(line.substring(2));
        } else if (!variants.isEmpty()) {
            current().text.append(line).append('\n');
        }
    }

    private void group(String line) {
        List<String> words = List.of(line.split(" ", -1));
        queue = words.get(0);
        type = TicketType.valueOf(words.get(1));
        traits = traits(words.subList(2, words.size()));
    }

    private static Draft draft(Matcher passage) {
        Mark mark = mark(passage.group(1).charAt(0));
        String after = passage.group(2);
        String rest = passage.group(4) == null ? "" : passage.group(4);
        boolean isText = mark != Mark.DOES && mark != Mark.STRANGER;
        var draft =
                new Draft(mark, after == null ? null : minutes(after), passage.group(3) != null, isText ? "" : rest);
        draft.text.append(isText ? rest + '\n' : "");
        return draft;
    }

    private static Mark mark(char sign) {
        for (Mark mark : Mark.values()) {
            if (mark.sign() == sign) {
                return mark;
            }
        }
        throw new IllegalArgumentException("No such passage: " + sign);
    }

    private Draft current() {
        return common.isEmpty() ? variants.get(variants.size() - 1).request : common.get(common.size() - 1);
    }

    private static Map<String, String> traits(List<String> parts) {
        Map<String, String> traits = new LinkedHashMap<>();
        for (String part : parts) {
            int at = part.indexOf('=');
            traits.put(part.substring(0, at), part.substring(at + 1));
        }
        return traits;
    }

    private void endGroup() {
        for (Variant variant : variants) {
            List<Passage> passages = new ArrayList<>();
            passages.add(variant.request.passage());
            common.forEach(draft -> passages.add(draft.passage()));
            stories.add(new Story(queue, type, variant.subject, variant.traits, passages));
        }
        variants.clear();
        common.clear();
    }

    private record Variant(String subject, Map<String, String> traits, Draft request) {}

    /** A passage whose text is still being read. */
    private static final class Draft {
        private final Mark mark;
        private final @Nullable Integer after;
        private final boolean byColleague;
        private final String words;
        private final StringBuilder text = new StringBuilder();
        private final List<String> files = new ArrayList<>();

        Draft(Mark mark, @Nullable Integer after, boolean byColleague, String words) {
            this.mark = mark;
            this.after = after;
            this.byColleague = byColleague;
            this.words = words;
        }

        Passage passage() {
            return new Passage(mark, after, byColleague, words, text.toString().strip(), List.copyOf(files));
        }
    }
}

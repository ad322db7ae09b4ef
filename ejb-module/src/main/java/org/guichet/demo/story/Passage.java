package org.guichet.demo.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story.
 *
 * @param after working minutes since the step before, where the story says so
 * @param byColleague whether another agent than the owner does it
 * @param words of what is done, such as {@code pend 3d}; of a stranger, the name and the address
 * @param text what is written, with its blanks to fill
 * @param files names of files that come with it
 */
public record Passage(
        Mark mark, @Nullable Integer after, boolean byColleague, String words, String text, List<String> files) {

    /** What is done by whoever has the ticket at hand; everything else needs an owner first. */
    private static final Set<String> NEEDS_NO_OWNER = Set.of("validate", "take", "reject", "move", "merge", "type");

    static Passage doing(String words, int after) {
        return new Passage(Mark.DOES, after, false, words, "", List.of());
    }

    /** Returns the first word of what is done. */
    public String verb() {
        return words.split(" ", 2)[0];
    }

    /** Returns what stands behind the verb. */
    public String rest() {
        String[] parts = words.split(" ", 2);
        return parts.length == 1 ? "" : parts[1];
    }

    boolean needsOwner() {
        return mark == Mark.ANSWERS || (mark == Mark.DOES && !NEEDS_NO_OWNER.contains(verb()));
    }
}

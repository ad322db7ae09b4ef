package org.guichet.mail.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a mail hangs together with others. All identifiers have their angle brackets.
 *
 * @param references from the oldest to the newest
 */
public record Threading(
        @Nullable String messageId, @Nullable String inReplyTo, List<String> references) {

    public Threading {
        references = List.copyOf(references);
    }

    /** The mails that this one answers, the nearest first. */
    public List<String> ancestors() {
        Set<String> ancestors = new LinkedHashSet<>();
        if (inReplyTo != null) {
            ancestors.add(inReplyTo);
        }
        for (int i = references.size() - 1; i >= 0; i--) {
            ancestors.add(references.get(i));
        }
        return new ArrayList<>(ancestors);
    }
}

package org.guichet.mail.text;

import java.util.Map;
import java.util.Set;
import org.guichet.mail.TextCondition;
import org.guichet.mail.TextVariable;
import org.guichet.platform.Fit;

/** What a text is filled in with, each value in one line. */
public record TextValues(Map<TextVariable, String> values, Set<TextCondition> conditions) {

    private static final int LONGEST = 300;

    /** Returns a value without anything that would end a line, a header or the direction of reading; empty if there is none. */
    String of(TextVariable variable) {
        return Fit.line(values.getOrDefault(variable, ""), LONGEST);
    }

    boolean holds(TextCondition condition) {
        return conditions.contains(condition);
    }
}

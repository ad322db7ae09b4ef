package org.guichet.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldException;
import org.jspecify.annotations.Nullable;

/** Reads a form field by field, so that all that is wrong in it is said at once, each at its field. */
public final class FieldReader {

    private final List<FieldException> mistakes = new ArrayList<>();

    /** Returns what stands in a field; none if a rule says no to it. */
    public <T> @Nullable T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (DomainException refusal) {
            mistake(field, refusal.key(), refusal.arguments().toArray(String[]::new));
            return null;
        }
    }

    public void mistake(String field, String key, String... arguments) {
        mistakes.add(new FieldException(field, key, arguments));
    }

    /** Reads the last of it: what can only be said once all fields are right. */
    public <T> T whole(Supplier<T> value) {
        if (mistakes.isEmpty()) {
            return value.get();
        }
        FieldException first = mistakes.get(0);
        mistakes.stream().skip(1).forEach(first::addSuppressed);
        throw first;
    }
}

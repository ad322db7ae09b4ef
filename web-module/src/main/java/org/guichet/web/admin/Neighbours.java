package org.guichet.web.admin;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and below an open mail on its page of the list.
 *
 * @param above none if it is the first of the page, or not on it
 */
public record Neighbours(@Nullable Long above, @Nullable Long below) {

    static <T> Neighbours of(@Nullable Long open, List<T> rows, ToLongFunction<T> id) {
        List<Long> ids = rows.stream().mapToLong(id).boxed().toList();
        int at = open == null ? -1 : ids.indexOf(open);
        return new Neighbours(at > 0 ? ids.get(at - 1) : null, at >= 0 && at < ids.size() - 1 ? ids.get(at + 1) : null);
    }
}

package org.guichet.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by keyset: no offset, no count, the same cost on the thousandth page as on the first.
 *
 * @param rows at most as many as were asked for
 * @param next where the following page begins, as an opaque word for an address; none on the last page
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts a page off a result that was asked for with one row more than the page holds.
     *
     * @param found at most {@code size + 1} rows
     * @param size of the page
     * @param key what tells the last shown row's place
     */
    public static <T> Slice<T> of(List<T> found, int size, Function<T, String> key) {
        if (found.size() <= size) {
            return new Slice<>(found, null);
        }
        List<T> rows = found.subList(0, size);
        return new Slice<>(rows, key.apply(rows.get(size - 1)));
    }
}

package org.guichet.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.guichet.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The requester's requests (RT-36, RT-38): those that wait for them, those under way, those that are over. */
@Named("requestList")
@RequestScoped
public class RequestsBacking {

    private static final int UNDER_WAY = 50;
    private static final int OVER = 10;
    private static final int FOUND = 50;

    @Inject
    private RequestLines lines;

    @Inject
    @Param
    private @Nullable String after;

    @Inject
    @Param
    private @Nullable String over;

    private Slice<RequestLine> underWayLines = new Slice<>(List.of(), null);
    private Slice<RequestLine> overLines = new Slice<>(List.of(), null);
    private boolean loaded;

    @Inject
    @Param
    private @Nullable String q;

    private List<RequestLine> found = List.of();

    public void load() {
        loaded = true;
        if (isSearched()) {
            found = lines.search(getText(), FOUND);
            return;
        }
        if (over == null) {
            underWayLines = lines.mine(true, after, UNDER_WAY);
        }
        if (after == null) {
            overLines = lines.mine(false, over, OVER);
        }
    }

    /** Returns the words that are looked for; mostly none. */
    public String getText() {
        return Objects.requireNonNullElse(q, "").strip();
    }

    public boolean isSearched() {
        return !getText().isEmpty();
    }

    public List<RequestLine> getFound() {
        return found;
    }

    public List<RequestLine> getAwaited() {
        return underWayLines.rows().stream().filter(RequestLine::mine).toList();
    }

    public List<RequestLine> getUnderWay() {
        return underWayLines.rows().stream().filter(line -> !line.mine()).toList();
    }

    public List<RequestLine> getOver() {
        return overLines.rows();
    }

    /** Where the next requests under way begin; none if all are shown. */
    public @Nullable String getNextUnderWay() {
        return underWayLines.next();
    }

    public @Nullable String getNextOver() {
        return overLines.next();
    }

    /** Whether the page is a following one of either list. */
    public boolean isContinued() {
        return after != null || over != null;
    }

    /** Whether the person has never asked for anything. */
    public boolean isNothingAsked() {
        return loaded
                && !isSearched()
                && !isContinued()
                && underWayLines.rows().isEmpty()
                && overLines.rows().isEmpty();
    }
}

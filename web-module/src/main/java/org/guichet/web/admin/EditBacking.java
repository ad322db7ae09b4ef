package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.guichet.platform.Fields;
import org.guichet.platform.NotFoundException;
import org.guichet.web.faces.Onward;
import org.guichet.web.faces.Together;
import org.jspecify.annotations.Nullable;

/**
 * Something that is set up already, to be changed. The form begins with what is there when the page is opened; what others save
 * meanwhile is joined with it, and where both changed the same the page asks whose wish counts ({@code g:conflict}).
 *
 * @param <S> how it is set up
 */
public abstract class EditBacking<S extends Record> {

    @Inject
    private FormBase begun;

    @Inject
    private Together together;

    @Inject
    private Onward onward;

    private @Nullable S now;

    /**
     * Returns what is there.
     *
     * @throws NotFoundException if there is nothing that the caller administers
     */
    protected abstract S read();

    /** Fills the form in with what the page began with. */
    protected abstract void fill(S base);

    /** Returns what the form says. */
    protected abstract S wish();

    protected abstract void store(S base, S wish);

    /** Stores what the same form says of something else, with the first or not at all. */
    protected void storeBeside(boolean keepMine) {
        // Mostly a form is about one thing.
    }

    protected abstract String address();

    /** Returns the key of what is said once it is saved. */
    protected abstract String saved();

    @PostConstruct
    void begin() {
        now = read();
        fill(base());
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getNow();
    }

    public void save() {
        S wish = wish();
        together.run(() -> {
            storeBeside(false);
            store(base(), wish);
        });
        leave();
    }

    /** Saves once more what the caller wishes, with what somebody else has saved meanwhile in view. */
    public void keepMine() {
        S wish = Fields.joined(base(), wish(), getNow());
        together.run(() -> {
            storeBeside(true);
            store(getNow(), wish);
        });
        leave();
    }

    protected void leave() {
        onward.to(address(), saved());
    }

    protected S base() {
        return begun.of(getNow());
    }

    public S getNow() {
        if (now == null) {
            throw new NotFoundException();
        }
        return now;
    }
}

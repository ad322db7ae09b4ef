package org.guichet.web.admin;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** With what the form of a page began, kept with the page: what others save meanwhile is judged by it. */
@ViewScoped
public class FormBase implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable Record base;

    /** Returns what the form began with: what is there now, when the page is drawn for the first time. */
    public <R extends Record> R of(Class<R> type, R now) {
        if (!type.isInstance(base)) {
            base = now;
        }
        return type.cast(base);
    }
}

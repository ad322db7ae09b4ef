package org.guichet.web.admin;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** With what the form of a page began, kept with the page: what others save meanwhile is judged by it. */
@ViewScoped
public class FormBase implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Map<Class<?>, Record> bases = new HashMap<>();

    /** Returns what the form began with, of this kind: what is there now, when the page is drawn for the first time. */
    public <R extends Record> R of(R now) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) now.getClass();
        return type.cast(bases.computeIfAbsent(type, first -> now));
    }
}

package org.guichet.web.admin;

import jakarta.inject.Inject;
import org.guichet.web.faces.Onward;

/** Something to be set up that is not there yet; once it is, the page of what was made opens. */
public abstract class NewBacking {

    @Inject
    private Onward onward;

    /** Makes what the form says, and returns its address. */
    protected abstract String create();

    /** Returns the key of what is said once it is made. */
    protected abstract String created();

    public void save() {
        onward.to(create(), created());
    }
}

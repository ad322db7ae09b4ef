package org.guichet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Faces;

/** Where an action leads: to another page by its address, which then says what was done. */
@RequestScoped
public class Onward {

    @Inject
    private Words words;

    /**
     * Leads on.
     *
     * @param path within the application
     * @param key of what is said there
     * @param arguments of these words
     */
    public void to(String path, String key, Object... arguments) {
        Said.keep(path, words.of(key, arguments));
        Faces.redirect(path.substring(1));
    }
}

package org.guichet.web.part;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.guichet.directory.PersonRef;
import org.guichet.web.faces.Words;
import org.guichet.web.look.Moments;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;

/** What every template needs of the page it draws a part of. */
@RequestScoped
public class Page {

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    @Inject
    private ActiveUser user;

    @Inject
    private HttpServletRequest request;

    /** Returns words in the language of the page, filled in. */
    public String word(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    public Moments moments() {
        return moments;
    }

    /** Returns the path below which the application answers; empty for none. */
    public String root() {
        return request.getContextPath();
    }

    public Locale locale() {
        return user.getLocale();
    }

    /** Tells whether there is anything to show. */
    public boolean given(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    /** Tells whether somebody is who reads the page. */
    public boolean isReader(PersonRef person) {
        return person.id() == user.getId();
    }
}

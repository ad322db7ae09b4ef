package org.guichet.web.admin;

import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import org.guichet.mail.TextScope;
import org.guichet.mail.TextView;
import org.guichet.mail.TextWords;
import org.omnifaces.cdi.ViewScoped;

/** The text that an administrator has before them, as it was when they began. */
@Named("textWork")
@ViewScoped
public class TextWork implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private String scope = TextScope.HOUSE.code();
    private TextWords base = new TextWords("", "", "", "");
    private boolean own;

    void begin(TextScope where, TextView text) {
        scope = where.code();
        base = text.words();
        own = text.own();
    }

    public String getScope() {
        return scope;
    }

    public TextWords getBase() {
        return base;
    }

    /** Tells whether the text was written for this scope; otherwise saving it makes it so. */
    public boolean isOwn() {
        return own;
    }
}

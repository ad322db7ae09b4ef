package org.guichet.web.agent;

import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.Visibility;

/** How an article looks, so that public and private are never taken for one another. */
public enum ThreadLook {
    MAIL("pi-envelope", "g-msg--in"),
    PORTAL("pi-globe", "g-msg--in"),
    PHONE("pi-phone", "g-msg--in"),
    REPLY("pi-reply", "g-msg--reply"),
    NOTE("pi-eye-slash", "g-msg--note"),
    /** To someone outside; the client sees nothing of it. */
    FORWARD("pi-share-alt", "g-msg--note"),
    AUTOMATIC("pi-cog", "g-msg--auto"),
    /** From someone the ticket does not know. */
    CHECK("pi-exclamation-triangle", "g-msg--check");

    private final String icon;
    private final String style;

    ThreadLook(String icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    /** Who may read it decides first; an agent's mail that became a note looks like a note. */
    static ThreadLook of(ArticleView article) {
        if (article.visibility() == Visibility.TO_CHECK) {
            return CHECK;
        }
        boolean noted = article.visibility() == Visibility.INTERNAL && article.kind() != ArticleKind.FORWARD;
        return noted ? NOTE : of(article.kind());
    }

    private static ThreadLook of(ArticleKind kind) {
        return switch (kind) {
            case MAIL_IN -> MAIL;
            case PORTAL -> PORTAL;
            case PHONE -> PHONE;
            case REPLY -> REPLY;
            case NOTE -> NOTE;
            case FORWARD -> FORWARD;
            case AUTOMATIC -> AUTOMATIC;
        };
    }

    public String getIcon() {
        return icon;
    }

    public String getStyle() {
        return style;
    }
}

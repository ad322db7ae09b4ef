package org.guichet.web.look;

import java.time.Instant;
import org.guichet.ticket.DueState;
import org.guichet.ticket.TicketDue;

/** How it is shown when something is due: a shape and a word before a colour. */
public enum DueLook {
    MISSED("is-danger", "pi-exclamation-triangle"),
    SOON("is-warn", "pi-stopwatch"),
    LATER("", "pi-clock"),
    PAUSED("is-wait", "pi-pause-circle"),
    NEVER("", "");

    private final String style;
    private final String icon;

    DueLook(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    /** Returns the look of what is owed at an instant. */
    public static DueLook of(TicketDue due, Instant now) {
        Instant at = due.at();
        if (due.state() == DueState.PAUSED) {
            return at == null ? NEVER : PAUSED;
        }
        if (at == null) {
            return NEVER;
        }
        if (!at.isAfter(now)) {
            return MISSED;
        }
        Instant warnAt = due.warnAt();
        return warnAt != null && !warnAt.isAfter(now) ? SOON : LATER;
    }

    public String getStyle() {
        return style;
    }

    public String getIcon() {
        return icon;
    }
}

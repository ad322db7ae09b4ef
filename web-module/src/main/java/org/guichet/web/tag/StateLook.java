package org.guichet.web.tag;

/**
 * Icon and tone of a ticket's state. The word comes from the bundles; the shape says it too, and colour comes third.
 */
public enum StateLook {
    TO_VALIDATE("pi-inbox", "is-info"),
    NEW("pi-circle", "is-info"),
    OPEN("pi-play-circle", "is-open"),
    PENDING_REMINDER("pi-pause-circle", "is-wait"),
    PENDING_AUTO_CLOSE("pi-pause-circle", "is-wait"),
    RESOLVED("pi-check-circle", "is-ok"),
    CLOSED("pi-lock", "is-mute"),
    MERGED("pi-link", "is-mute"),
    REJECTED("pi-ban", "is-mute"),
    /** In the portal only: the desk waits for the requester. */
    ANSWER_WANTED("pi-reply", "is-warn");

    private final String icon;
    private final String tone;

    StateLook(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public String getIcon() {
        return icon;
    }

    public String getTone() {
        return tone;
    }

    /**
     * What a requester sees of a state: they learn nothing of reminders and validation, but that it is their turn.
     *
     * @param state its name
     * @param awaits whose turn it is, {@code DESK} or {@code REQUESTER}
     */
    public static StateLook forRequester(Object state, Object awaits) {
        StateLook look = valueOf(state.toString());
        return switch (look) {
            case TO_VALIDATE -> NEW;
            case PENDING_REMINDER, PENDING_AUTO_CLOSE, OPEN ->
                "REQUESTER".equals(String.valueOf(awaits)) ? ANSWER_WANTED : OPEN;
            default -> look;
        };
    }
}

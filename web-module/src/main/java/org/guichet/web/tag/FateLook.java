package org.guichet.web.tag;

/** Icon and tone of what became of a mail, fetched or to be sent; the word comes from the bundles. */
public enum FateLook {
    WAITING("pi-clock", "is-wait"),
    FILED("pi-inbox", "is-open"),
    DUPLICATE("pi-copy", "is-mute"),
    REJECTED("pi-ban", "is-warn"),
    REPORT("pi-file", "is-info"),
    QUARANTINED("pi-exclamation-triangle", "is-danger"),
    SENT("pi-check", "is-ok"),
    FAILED("pi-exclamation-triangle", "is-danger"),
    CANCELLED("pi-ban", "is-mute");

    private final String icon;
    private final String tone;

    FateLook(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public String getIcon() {
        return icon;
    }

    public String getTone() {
        return tone;
    }
}

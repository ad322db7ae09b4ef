package org.guichet.web.api;

/** How many characters a field takes, as on the pages. */
final class Limits {

    static final int CODE = 64;
    static final int TITLE = 200;
    static final int TEXT = 100_000;
    static final int ADDRESS = 320;
    static final int REASON = 500;

    private Limits() {}
}

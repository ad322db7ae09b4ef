package org.guichet.directory;

/** The roles of the application, for annotations. Whoever is signed in is a requester; the others come on top of it. */
public final class Roles {

    public static final String REQUESTER = "REQUESTER";
    public static final String AGENT = "AGENT";
    public static final String DESK_ADMIN = "DESK_ADMIN";
    public static final String ADMIN = "ADMIN";
    /** Timers and message beans, by {@code @RunAs}; nobody signs in with it. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}

package org.guichet.access;

/** The kinds of people before the desk, and who of the university is one. */
enum Who {
    ANYONE(""),
    ASKER("croussel"),
    STRANGER("emorvan"),
    OTHER_AGENT("icarpentier"),
    AGENT("nferrand"),
    DESK_ADMIN("bvasseur"),
    ADMIN("hmaret");

    private final String login;

    Who(String login) {
        this.login = login;
    }

    /** Returns the name by which they sign in; empty for whoever does not. */
    String login() {
        return login;
    }
}

package org.guichet.mail;

/** Why a mailbox cannot be read, and which part of its account is to be looked at. */
public enum ConnectionFault {
    UNKNOWN_HOST("host"),
    FORBIDDEN_ADDRESS("host"),
    NO_ANSWER("host"),
    REFUSED("port"),
    NO_TLS("security"),
    WRONG_NAME("host"),
    NOT_TRUSTED("security"),
    WRONG_PASSWORD("password"),
    NO_FOLDER("folder"),
    OTHER("host");

    private final String field;

    ConnectionFault(String field) {
        this.field = field;
    }

    /** Returns the name of the field at which it is told. */
    public String field() {
        return field;
    }
}

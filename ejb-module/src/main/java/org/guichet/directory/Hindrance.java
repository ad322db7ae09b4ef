package org.guichet.directory;

/** What keeps somebody out whose password is right. The directory says it only then, so a stranger learns nothing by it. */
public enum Hindrance {
    DISABLED,
    EXPIRED,
    PASSWORD_EXPIRED,
    PASSWORD_MUST_CHANGE,
    NOT_HERE_OR_NOW
}

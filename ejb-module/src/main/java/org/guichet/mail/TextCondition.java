package org.guichet.mail;

/** When a part of a text is said. */
public enum TextCondition {
    /** Whoever asks has an account of the university, as the directory says: they can sign in (RT-15). */
    INSIDE,
    OUTSIDE,
    /** It is asked for somebody else. */
    FOR_ANOTHER
}

package org.guichet.mail;

/**
 * What a text may be filled in with; nothing else can leave. None of it was written by whoever asks, so that nobody can have
 * Guichet carry their words to a stranger. Names by language stand in the bundle of mails.
 */
public enum TextVariable {
    /** Empty for people whom the directory does not know: they could call themselves anything. */
    FIRST_NAME,
    NUMBER,
    TAG,
    QUEUE,
    LINK,
    PHONE,
    UNIVERSITY
}

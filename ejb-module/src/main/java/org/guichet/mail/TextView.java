package org.guichet.mail;

/**
 * A text as it is changed.
 *
 * @param own whether it was written for this scope; otherwise it is that of the next wider one
 */
public record TextView(TextWords words, boolean own) {}

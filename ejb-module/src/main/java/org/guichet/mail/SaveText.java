package org.guichet.mail;

/**
 * Changes a text.
 *
 * @param base with which the caller began
 */
public record SaveText(AutomaticText kind, TextScope scope, TextWords base, TextWords wish) {}

package org.guichet.web.rest;

/**
 * What is wrong with one field of what was sent.
 *
 * @param pointer to the field, a JSON pointer as the fragment of an address: {@code #/title}
 */
public record Mistake(String pointer, String detail) {}

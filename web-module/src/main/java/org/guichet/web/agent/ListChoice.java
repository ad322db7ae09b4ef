package org.guichet.web.agent;

/**
 * A choice above a list: a link to the same list, sorted or narrowed otherwise.
 *
 * @param label in words
 * @param current whether it is what the page shows
 */
public record ListChoice(String label, String href, boolean current) {}

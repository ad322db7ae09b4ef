package org.guichet.platform;

/**
 * A number that is read at {@code /metrics}.
 *
 * @param name begins with {@code guichet_}; the server adds {@code _total} to what is counted, {@code _seconds} to times
 * @param description in English, for those who watch over the desk
 */
public record Meter(String name, String description) {}

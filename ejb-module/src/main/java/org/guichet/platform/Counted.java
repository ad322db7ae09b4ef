package org.guichet.platform;

/**
 * An event: one more of something that those who watch over the desk count. It counts once its transaction has committed.
 *
 * @param meter under which it is counted
 * @param kind of it, which its own number is kept of
 */
public record Counted(Meter meter, String kind) {}

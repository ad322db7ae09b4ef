package org.guichet.ticket;

/**
 * A file of an answer that its author took back and has not sent since.
 *
 * @param size in bytes
 */
public record ReturnedFile(long id, String name, long size) {}

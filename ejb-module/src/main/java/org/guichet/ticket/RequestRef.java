package org.guichet.ticket;

/** A request to which another one leads. */
public record RequestRef(long number, String title) {}

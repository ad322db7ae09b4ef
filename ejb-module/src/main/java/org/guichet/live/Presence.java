package org.guichet.live;

/** One open page of an agent on a ticket. */
public record Presence(long ticket, long personId, String name, Doing doing) {}

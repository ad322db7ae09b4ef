package org.guichet.notify;

/** How many were told of an event, and about how many it was decided that they need not be. */
public record NoticeCount(int told, int untold) {}

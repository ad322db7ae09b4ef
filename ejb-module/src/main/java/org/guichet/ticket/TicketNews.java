package org.guichet.ticket;

/** How many active tickets have an article that the agent has not read, among those they locked, own and watch. */
public record TicketNews(int locked, int owned, int watched) {}

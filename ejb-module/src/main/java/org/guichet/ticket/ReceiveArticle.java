package org.guichet.ticket;

/**
 * An article that came in for a ticket.
 *
 * @param trusted whether its sender belongs to the ticket; otherwise only agents see it, and it changes nothing
 * @param automatic whether a machine wrote it; then it changes nothing either
 */
public record ReceiveArticle(long number, NewArticle article, boolean trusted, boolean automatic) {}

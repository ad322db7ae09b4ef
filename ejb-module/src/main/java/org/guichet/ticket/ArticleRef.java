package org.guichet.ticket;

/** An article to point to. */
public record ArticleRef(long ticketNumber, long id, String publicId) {}

package org.guichet.mail;

/**
 * A mail that tells an agent of something that happened to a ticket; no article, and nobody's word to those who asked.
 *
 * @param eventId the line of the history of which it tells
 * @param personId whom it tells
 * @param recipient their address
 * @param subject without the number of the ticket
 */
public record NoticeMail(long ticket, long eventId, long personId, String recipient, String subject, String body) {}

package org.guichet.ticket;

import java.util.List;

/**
 * An agent sends an article of a ticket to someone outside, with words of their own above it.
 *
 * @param articleId a public one: internal words never leave
 * @param text what the agent writes
 * @param to mail addresses; they do not become known to the ticket
 * @param files of the article that go along, by their public identifiers
 */
public record ForwardArticle(long number, long articleId, String text, List<String> to, List<String> files) {}

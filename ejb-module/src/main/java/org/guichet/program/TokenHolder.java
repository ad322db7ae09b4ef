package org.guichet.program;

import java.util.Set;

/**
 * In whose place a program asks.
 *
 * @param tokenId of the token that it showed
 * @param roles of the person at this moment
 * @param scopes of the token
 */
public record TokenHolder(long tokenId, long personId, Set<String> roles, Set<TokenScope> scopes) {}

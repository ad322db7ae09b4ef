package org.guichet.program;

import java.util.Set;

/**
 * A new token.
 *
 * @param name tells its person what it is for
 * @param days after which it opens nothing any more
 */
public record CreateToken(String name, Set<TokenScope> scopes, int days) {

    public CreateToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }
}

package org.guichet.it;

import java.util.HexFormat;
import java.util.UUID;
import org.guichet.platform.Hashes;

/** Tokens of programs, laid into the desk as if their owners had made them. */
public final class Tokens {

    private Tokens() {}

    /**
     * Makes a token of somebody who has signed in before.
     *
     * @param scopes what it is for, separated by commas
     * @return what the program shows
     */
    public static String of(TestDesk desk, String login, String scopes) {
        String secret = "gct_" + UUID.randomUUID();
        desk.rows()
                .change(
                        "insert into api_token (person_id, name, token_hash, scopes, created_at, expires_at)"
                                + " select id, 'test', unhex(?), ?, utc_timestamp(6), utc_timestamp(6) + interval 1 day"
                                + " from person where login = ?",
                        HexFormat.of().formatHex(Hashes.sha256(secret)),
                        scopes,
                        login);
        return secret;
    }
}

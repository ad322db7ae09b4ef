package org.guichet.platform;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Identifiers that are shown in addresses and cannot be guessed: 128 random bits. */
public final class PublicId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private PublicId() {}

    /** Returns 32 hexadecimal digits. */
    public static String next() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}

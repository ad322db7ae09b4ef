package org.guichet.directory.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What guesses are counted by, as a digest: neither accounts nor addresses are kept. */
public final class GuessSubject {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");
    private static final int NETWORK_OF_IPV6 = 8;

    private GuessSubject() {}

    public static byte[] ofAddress(String remoteAddress) {
        return digest("address", network(remoteAddress));
    }

    public static byte[] ofAccount(String account, String remoteAddress) {
        return digest("account", network(remoteAddress), account);
    }

    /** One household or lecture hall has 2^64 addresses of IPv6: they count as one. */
    private static String network(String remoteAddress) {
        if (!LITERAL.matcher(remoteAddress).matches()) {
            return remoteAddress;
        }
        try {
            byte[] bytes = InetAddress.getByName(remoteAddress).getAddress();
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, NETWORK_OF_IPV6) : bytes);
        } catch (UnknownHostException notAnAddress) {
            return remoteAddress;
        }
    }

    private static byte[] digest(String... parts) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

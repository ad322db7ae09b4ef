package org.guichet.mail.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Message-IDs that prove something: {@code <guichet.48213.random.mac@domain>}. Whoever answers with one of ours in References has
 * seen our mail; and the code in it fits only the person to whom that mail was sent, so that a forwarded mail lends nobody the
 * rights of another. In lower case throughout, because some mail servers change it.
 */
public final class MessageIds {

    private static final int RANDOM_BYTES = 12;
    private static final int MAC_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE =
            Pattern.compile("<guichet\\.(\\d{1,18}+)\\.([0-9a-f]{24})\\.([0-9a-f]{32})@([a-z0-9.-]{1,255}+)>");

    private final byte[] secret;
    private final String domain;

    /**
     * @param secret of the installation, the same on every node
     * @param domain the right side, such as {@code univ-valmont.example}
     */
    public MessageIds(byte[] secret, String domain) {
        if (secret.length < MAC_BYTES) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes is too short");
        }
        this.secret = secret.clone();
        this.domain = domain.toLowerCase(Locale.ROOT);
    }

    /** Makes one for a mail about a ticket to one person; no two are the same. */
    public String make(long ticket, String recipient) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        return "<guichet." + ticket + "." + nonce + "." + HexFormat.of().formatHex(mac(ticket, nonce, recipient)) + "@"
                + domain + ">";
    }

    /** Returns the ticket that an identifier names, if it looks like one of ours. It proves nothing. */
    public OptionalLong ticket(String messageId) {
        Matcher matcher = match(messageId);
        return matcher == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(matcher.group(1)));
    }

    /** Whether an identifier is ours and was made for a mail to one of these addresses, which are those of one person. */
    public boolean isBoundTo(String messageId, Collection<String> addresses) {
        Matcher matcher = match(messageId);
        if (matcher == null) {
            return false;
        }
        long ticket = Long.parseLong(matcher.group(1));
        byte[] given = HexFormat.of().parseHex(matcher.group(3));
        boolean isBound = false;
        for (String address : addresses) {
            isBound |= MessageDigest.isEqual(mac(ticket, matcher.group(2), address), given);
        }
        return isBound;
    }

    private @Nullable Matcher match(String messageId) {
        Matcher matcher = SHAPE.matcher(messageId.toLowerCase(Locale.ROOT));
        return matcher.matches() && matcher.group(4).equals(domain) ? matcher : null;
    }

    private byte[] mac(long ticket, String nonce, String address) {
        String signed = ticket + "\n" + nonce + "\n" + address.strip().toLowerCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] full = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(full, MAC_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

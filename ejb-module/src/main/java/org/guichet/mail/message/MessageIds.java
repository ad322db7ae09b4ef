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
import java.util.function.BiFunction;
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
    private static final Pattern SHAPE = shape("");
    private static final Pattern NOTICE = shape("notice\\.");

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

    private static Pattern shape(String kind) {
        return Pattern.compile(
                "<guichet\\." + kind + "(\\d{1,18}+)\\.([0-9a-f]{24})\\.([0-9a-f]{32})@([a-z0-9.-]{1,255}+)>");
    }

    /** Makes one for a mail about a ticket to one person; no two are the same. */
    public String make(long ticket, String recipient) {
        String nonce = nonce();
        return "<guichet." + ticket + "." + nonce + "." + hex(mac(ticket, nonce, recipient)) + "@" + domain + ">";
    }

    /** Makes one for a notice to an agent: whoever answers it writes to the desk, never to those who asked. */
    public String makeNotice(long ticket, String recipient) {
        String nonce = nonce();
        return "<guichet.notice." + ticket + "." + nonce + "." + hex(noticeMac(ticket, nonce, recipient)) + "@" + domain
                + ">";
    }

    /** Returns what all notices of a ticket hang on, so that mail programs show them together. It proves nothing. */
    public static String thread(long ticket, String domain) {
        return "<guichet.thread." + ticket + "@" + domain.toLowerCase(Locale.ROOT) + ">";
    }

    /** Returns the ticket of a notice, if an identifier looks like that of one. It proves nothing. */
    public OptionalLong noticeTicket(String messageId) {
        Matcher matcher = match(NOTICE, messageId);
        return matcher == null ? OptionalLong.empty() : OptionalLong.of(number(matcher));
    }

    /** Whether an identifier is that of a notice to one of these addresses, which are those of one person. */
    public boolean isNoticeFor(String messageId, Collection<String> addresses) {
        Matcher matcher = match(NOTICE, messageId);
        return matcher != null
                && isOneOf(matcher, addresses, (nonce, address) -> noticeMac(number(matcher), nonce, address));
    }

    /** Returns the ticket that an identifier names, if it looks like one of ours. It proves nothing. */
    public OptionalLong ticket(String messageId) {
        Matcher matcher = match(SHAPE, messageId);
        return matcher == null ? OptionalLong.empty() : OptionalLong.of(number(matcher));
    }

    /** Whether an identifier is ours and was made for a mail to one of these addresses, which are those of one person. */
    public boolean isBoundTo(String messageId, Collection<String> addresses) {
        Matcher matcher = match(SHAPE, messageId);
        return matcher != null && isOneOf(matcher, addresses, (nonce, address) -> mac(number(matcher), nonce, address));
    }

    private static boolean isOneOf(
            Matcher matcher, Collection<String> addresses, BiFunction<String, String, byte[]> code) {
        byte[] given = HexFormat.of().parseHex(matcher.group(3));
        boolean isBound = false;
        for (String address : addresses) {
            isBound |= MessageDigest.isEqual(code.apply(matcher.group(2), address), given);
        }
        return isBound;
    }

    private static long number(Matcher matcher) {
        return Long.parseLong(matcher.group(1));
    }

    private static String nonce() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return hex(random);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private @Nullable Matcher match(Pattern shape, String messageId) {
        Matcher matcher = shape.matcher(messageId.toLowerCase(Locale.ROOT));
        return matcher.matches() && matcher.group(4).equals(domain) ? matcher : null;
    }

    private byte[] mac(long ticket, String nonce, String address) {
        return code(ticket + "\n" + nonce + "\n" + address.strip().toLowerCase(Locale.ROOT));
    }

    /** Another code than that of a mail to the same person: no notice can be made into one. */
    private byte[] noticeMac(long ticket, String nonce, String address) {
        return mac(ticket, "notice\n" + nonce, address);
    }

    private byte[] code(String signed) {
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

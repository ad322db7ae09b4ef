package org.guichet.mail.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One address of a header. It holds no white space, control or line break, nor does the name: it can stand in any header that
 * Guichet writes.
 *
 * @param name as the sender shows it, decoded; none when it says no more than the address
 */
public record MailAddress(String address, @Nullable String name) {

    public MailAddress {
        if (!isValid(address)) {
            throw new IllegalArgumentException("not an address");
        }
        if (name != null) {
            String clean = CleanText.line(name, MailLimits.PERSON);
            name = clean.isEmpty() || clean.equalsIgnoreCase(address) ? null : clean;
        }
    }

    /** Returns the address, or none when the text is not one. */
    static @Nullable MailAddress of(String address, @Nullable String name) {
        String stripped = address.strip();
        return isValid(stripped) ? new MailAddress(stripped, name) : null;
    }

    /** The form in which addresses are compared and stored. */
    public String normalised() {
        return address.toLowerCase(Locale.ROOT);
    }

    private static boolean isValid(String address) {
        int at = address.lastIndexOf('@');
        if (at <= 0 || at == address.length() - 1 || address.length() > MailLimits.ADDRESS) {
            return false;
        }
        return address.codePoints().allMatch(MailAddress::isAllowed)
                && address.substring(at + 1).codePoints().allMatch(c -> "\"'()\\".indexOf(c) < 0);
    }

    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>,;".indexOf(c) < 0;
        };
    }
}

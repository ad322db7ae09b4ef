package org.guichet.directory.ldap;

import com.unboundid.ldap.sdk.Entry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.guichet.directory.model.PersonDetails;
import org.guichet.directory.model.PersonReading;
import org.jspecify.annotations.Nullable;

/** Reads an entry of the directory as a person. */
final class PersonMapper {

    private static final int ACCOUNT_DISABLED = 2;
    private static final String LOCKED_FOR_GOOD = "000001010000Z";
    private static final Instant WINDOWS_EPOCH = Instant.parse("1601-01-01T00:00:00Z");
    private static final long TICKS_PER_SECOND = 10_000_000;

    private final Attributes attributes;
    private final Clock clock;

    PersonMapper(Attributes attributes, Clock clock) {
        this.attributes = attributes;
        this.clock = clock;
    }

    PersonReading read(Entry entry, boolean active) {
        String login = first(entry, attributes.login());
        String name = first(entry, attributes.displayName());
        PersonDetails details = new PersonDetails(
                name != null ? name : login != null ? login : entry.getDN(),
                first(entry, attributes.givenName()),
                first(entry, attributes.surname()),
                mainAddress(entry),
                first(entry, attributes.phone()),
                first(entry, attributes.office()),
                first(entry, attributes.unit()),
                first(entry, attributes.title()),
                language(entry));
        return new PersonReading(
                entry.getDN(), login, externalId(entry), details, addresses(entry), active && !marked(entry));
    }

    /** Returns whether the account bears one of the marks by which directories disable or end it. */
    private boolean marked(Entry entry) {
        Integer control = entry.getAttributeValueAsInteger(Attributes.USER_ACCOUNT_CONTROL);
        return (control != null && (control & ACCOUNT_DISABLED) != 0)
                || "true".equalsIgnoreCase(entry.getAttributeValue(Attributes.NS_ACCOUNT_LOCK))
                || "true".equalsIgnoreCase(entry.getAttributeValue(Attributes.LOGIN_DISABLED))
                || LOCKED_FOR_GOOD.equals(entry.getAttributeValue(Attributes.PWD_ACCOUNT_LOCKED_TIME))
                || hasExpired(entry.getAttributeValueAsLong(Attributes.ACCOUNT_EXPIRES));
    }

    private boolean hasExpired(@Nullable Long ticks) {
        if (ticks == null || ticks <= 0 || ticks == Long.MAX_VALUE) {
            return false;
        }
        return WINDOWS_EPOCH.plusSeconds(ticks / TICKS_PER_SECOND).isBefore(clock.instant());
    }

    private @Nullable String externalId(Entry entry) {
        for (String attribute : attributes.externalId()) {
            byte[] bytes = entry.getAttributeValueBytes(attribute);
            if (bytes != null) {
                return attribute.equalsIgnoreCase("objectGUID") && bytes.length == 16
                        ? guid(bytes)
                        : entry.getAttributeValue(attribute);
            }
        }
        return null;
    }

    /** The first three groups of an objectGUID are little-endian, the rest is not. */
    static String guid(byte[] bytes) {
        ByteBuffer little = ByteBuffer.wrap(bytes, 0, 8).order(ByteOrder.LITTLE_ENDIAN);
        long most = Integer.toUnsignedLong(little.getInt()) << 32
                | Short.toUnsignedLong(little.getShort()) << 16
                | Short.toUnsignedLong(little.getShort());
        return new UUID(most, ByteBuffer.wrap(bytes, 8, 8).getLong()).toString();
    }

    /** The reverse of {@link #guid}, to find an account by it. */
    static byte[] guidBytes(UUID id) {
        return ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) (id.getMostSignificantBits() >>> 32))
                .putShort((short) (id.getMostSignificantBits() >>> 16))
                .putShort((short) id.getMostSignificantBits())
                .order(ByteOrder.BIG_ENDIAN)
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private Set<String> addresses(Entry entry) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String attribute : attributes.mail()) {
            for (String value : values(entry, attribute)) {
                String address = address(value);
                if (address != null) {
                    addresses.add(address);
                }
            }
        }
        return addresses;
    }

    /** Exchange writes the main one of several addresses with a prefix in capitals; otherwise the first is it. */
    private @Nullable String mainAddress(Entry entry) {
        for (String attribute : attributes.mail()) {
            List<String> values = values(entry, attribute);
            for (String value : values) {
                if (value.startsWith("SMTP:")) {
                    return address(value);
                }
            }
            for (String value : values) {
                String address = address(value);
                if (address != null) {
                    return address;
                }
            }
        }
        return null;
    }

    /** A value such as {@code smtp:anna@…} or the bare address; other kinds, as {@code X500:} or {@code sip:}, are not mail. */
    private static @Nullable String address(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) {
            return value;
        }
        return value.substring(0, colon).equalsIgnoreCase("smtp") ? value.substring(colon + 1) : null;
    }

    private String language(Entry entry) {
        String asked = first(entry, attributes.language());
        return asked == null ? "fr" : asked.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(Entry entry, List<String> names) {
        for (String name : names) {
            String value = entry.getAttributeValue(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static List<String> values(Entry entry, String name) {
        String[] values = entry.getAttributeValues(name);
        return values == null ? List.of() : List.of(values);
    }
}

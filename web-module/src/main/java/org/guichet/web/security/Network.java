package org.guichet.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses whose first bits are the same, of IPv4 or of IPv6, as {@code 192.0.2.0/24} or {@code 2001:db8::/32}. */
record Network(InetAddress address, int bits) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * Reads networks with commas or spaces between; an address alone is a network of one.
     *
     * @throws IllegalArgumentException when one of them is none
     */
    static List<Network> parse(String networks) {
        return Stream.of(networks.strip().split("[\\s,]+"))
                .filter(text -> !text.isEmpty())
                .map(Network::of)
                .toList();
    }

    private static Network of(String text) {
        String[] parts = text.split("/", 2);
        InetAddress address = read(parts[0]).orElseThrow(() -> new IllegalArgumentException(text + " is no network"));
        int most = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException(text + " is no network");
        }
        return new Network(address, bits);
    }

    /** Reads an address, never a name: nobody's name server is asked. An address of IPv4 within one of IPv6 is of IPv4. */
    static Optional<InetAddress> read(@Nullable String text) {
        String literal = text == null ? "" : text.strip().replaceFirst("%.*", "");
        try {
            return LITERAL.matcher(literal).matches() ? Optional.of(InetAddress.getByName(literal)) : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}

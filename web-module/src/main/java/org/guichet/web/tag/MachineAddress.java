package org.guichet.web.tag;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses of machines in words: IPv4, also with a port or as a network, and IPv6 where nothing else can be meant.
 * Versions, hours and hardware addresses are words. Every repetition is bounded, so that no text takes long.
 */
final class MachineAddress {

    private static final Pattern CANDIDATE = Pattern.compile("(?<![\\p{Alnum}_.@/\\\\-])"
            + "(?<four>[0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?:(?<port>:[0-9]{1,5})|(?<net>/[0-9]{1,2}))?+"
            + "(?![\\p{Alnum}_@-]|[.:/\\\\]\\p{Alnum})"
            + "|(?<![\\p{Alnum}_.:@/\\\\-])"
            + "(?<six>[0-9a-fA-F]{1,4}(?=:)(?:::?[0-9a-fA-F]{1,4}){0,7}(?:::)?+)(?<subnet>/[0-9]{1,3})?+"
            + "(?![\\p{Alnum}_@-]|[.:/]\\p{Alnum})");

    private static final int MOST_OF_FOUR = 255;
    private static final int GROUPS_OF_SIX = 8;
    private static final int FIRST_GROUP = 3;
    private static final int MOST_PORT = 65_535;

    private MachineAddress() {}

    /** Adds the words to the pieces, the addresses among them as pieces of their own. */
    static void split(String words, List<Piece> pieces) {
        Matcher found = CANDIDATE.matcher(words);
        int from = 0;
        while (pieces.size() < Piece.MOST_LINKS && found.find()) {
            Piece piece = piece(found);
            if (piece != null) {
                Piece.words(pieces, words.substring(from, found.start()));
                pieces.add(piece);
                from = found.end();
            }
        }
        Piece.words(pieces, words.substring(from));
    }

    private static @Nullable Piece piece(Matcher found) {
        String four = found.group("four");
        if (four == null) {
            return six(found.group("six"), found.group("subnet"));
        }
        String net = found.group("net");
        String port = found.group("port");
        if (!isFour(four) || (port != null && Integer.parseInt(port.substring(1)) > MOST_PORT)) {
            return null;
        }
        return net != null
                ? new Piece(four + net, null, true)
                : new Piece(found.group(), "http://" + found.group() + "/", true);
    }

    private static @Nullable Piece six(String address, @Nullable String subnet) {
        if (!isSix(address)) {
            return null;
        }
        return subnet != null
                ? new Piece(address + subnet, null, true)
                : new Piece(address, "http://[" + address + "]/", true);
    }

    private static boolean isFour(String address) {
        for (String number : address.split("\\.", -1)) {
            if (Integer.parseInt(number) > MOST_OF_FOUR || (number.length() > 1 && number.startsWith("0"))) {
                return false;
            }
        }
        return true;
    }

    /** Eight groups, or fewer about one “::” that begin as addresses in use do: not 12:30, nor an abc::def of a program. */
    private static boolean isSix(String address) {
        int gap = address.indexOf("::");
        int groups = address.replaceAll("::$", "").split("::?").length;
        if (gap < 0) {
            return groups == GROUPS_OF_SIX;
        }
        String first = address.substring(0, address.indexOf(':'));
        return address.indexOf("::", gap + 2) < 0
                && groups < GROUPS_OF_SIX
                && first.length() >= FIRST_GROUP
                && first.chars().anyMatch(Character::isDigit);
    }
}

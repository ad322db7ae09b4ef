package org.guichet.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an address answers to whom. For everyone else it is not there, or asks them to sign in first.
 *
 * @param address with the things of the ticket in braces: {@code /requests/{number}}
 * @param people who get an answer
 * @param status of this answer
 */
record Expected(String address, Set<Who> people, int status) {

    private static final int FOUND = 200;
    private static final int ABSENT = 404;
    private static final int UNAUTHORIZED = 401;

    static Expected open(String address) {
        return new Expected(address, EnumSet.allOf(Who.class), FOUND);
    }

    static Expected signedIn(String address) {
        return only(address, EnumSet.complementOf(EnumSet.of(Who.ANYONE)));
    }

    static Expected agents(String address) {
        return only(address, EnumSet.of(Who.AGENT, Who.OTHER_AGENT));
    }

    static Expected administrators(String address) {
        return only(address, EnumSet.of(Who.DESK_ADMIN, Who.ADMIN));
    }

    static Expected only(String address, Who one, Who... more) {
        return only(address, EnumSet.of(one, more));
    }

    static Expected nobody(String address) {
        return only(address, EnumSet.noneOf(Who.class));
    }

    /** What programs ask for: no session and no cookie opens it to anybody, whoever they are. */
    static Expected byToken(String address) {
        return open(address).answering(UNAUTHORIZED);
    }

    /** The same with another status. */
    Expected answering(int other) {
        return new Expected(address, people, other);
    }

    private static Expected only(String address, Set<Who> people) {
        return new Expected(address, people, FOUND);
    }

    /** Returns the status that the page of another site gets, whoever looks at it. */
    int statusFromElsewhere() {
        return status == UNAUTHORIZED ? UNAUTHORIZED : ABSENT;
    }

    /** Returns the status that someone gets; 0 for the page to sign in. */
    int statusFor(Who who) {
        if (people.contains(who)) {
            return status;
        }
        return who == Who.ANYONE ? 0 : ABSENT;
    }
}

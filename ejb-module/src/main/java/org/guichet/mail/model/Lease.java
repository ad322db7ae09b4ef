package org.guichet.mail.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a row is, and until when unless that node renews. The fencing number moves with each holder: what a node
 * that slept through its lease wants to commit is known by its old number and refused.
 */
@Embeddable
public class Lease {

    private static final Duration LENGTH = Duration.ofSeconds(60);

    @Column(name = "claimed_by")
    private @Nullable String holder;

    @Column(name = "claimed_until")
    private @Nullable Instant until;

    @Column(name = "fence")
    private int fence;

    /** Tells whether a node may take it. */
    boolean isFree(Instant now) {
        return until == null || until.isBefore(now);
    }

    /** Gives it to a node; returns the new fencing number. */
    int take(String node, Instant now) {
        holder = node;
        until = now.plus(LENGTH);
        return ++fence;
    }

    /** Tells whether a fencing number is still that of the holder. */
    boolean isHeldWith(int number) {
        return fence == number;
    }

    /** Begins anew, if it still is the holder who asks; tells whether. */
    boolean renew(int number, Instant now) {
        if (isHeldWith(number)) {
            until = now.plus(LENGTH);
        }
        return isHeldWith(number);
    }

    void release() {
        holder = null;
        until = null;
    }

    /** Takes it from whoever holds it: what they would commit is refused from now on. */
    void revoke() {
        fence++;
        release();
    }
}

package org.guichet.mail.message;

import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows about the clues of a mail. A ticket that was merged is given by the number of the one it went into.
 *
 * @param isDuplicate whether this very mail was filed at this desk: the same Message-ID or none, and the same body
 * @param isOurOwn whether it is a mail that Guichet sent
 * @param bySubject the ticket whose number is in the subject
 * @param tokenTicket the ticket of our own Message-ID that was sent to this very sender
 * @param byOwnId the ticket of our own Message-ID that was sent to someone else
 * @param byOtherId the ticket that holds the mail which this one answers
 * @param notice the notice to an agent that it answers
 * @param reported our mail on which this one reports, if we really sent it
 * @param ownAddresses those from which Guichet collects mail, normalised
 */
public record ThreadFacts(
        boolean isDuplicate,
        boolean isOurOwn,
        @Nullable Candidate bySubject,
        OptionalLong tokenTicket,
        @Nullable Candidate byOwnId,
        @Nullable Candidate byOtherId,
        @Nullable Notice notice,
        @Nullable String reported,
        Set<String> ownAddresses) {

    public ThreadFacts {
        ownAddresses = Set.copyOf(ownAddresses);
    }

    /**
     * A ticket that exists.
     *
     * @param knowsSender whether the author is its requester, beneficiary or a participant. That someone is an agent does not
     *     count: an address in From proves nothing
     */
    public record Candidate(long ticket, boolean knowsSender) {}

    /**
     * A ticket of which an agent was told.
     *
     * @param mayNote whether that agent writes, by the token of the notice, and may write notes in it now
     */
    public record Notice(long ticket, boolean mayNote) {}

    /** Of a mail that hangs together with nothing. */
    public static ThreadFacts none(Set<String> ownAddresses) {
        return new ThreadFacts(false, false, null, OptionalLong.empty(), null, null, null, null, ownAddresses);
    }
}

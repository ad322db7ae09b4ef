package org.guichet.mail.message;

import org.jspecify.annotations.Nullable;

/** What becomes of a mail. */
public sealed interface Verdict {

    /** Whether no machine of ours may answer it, not even with an acknowledgement. */
    default boolean mustNotBeAnswered() {
        return true;
    }

    /** It opens a ticket. */
    record NewTicket(boolean mustNotBeAnswered) implements Verdict {}

    /** It is an article of a ticket, from someone who may write there. */
    record FollowUp(long ticket, Trust trust, boolean mustNotBeAnswered) implements Verdict {}

    /** It names a ticket that does not know its author: seen by agents only, until one of them decides. */
    record FollowUpToCheck(long ticket) implements Verdict {}

    /**
     * It answers a notice to an agent: it never reaches those who asked.
     *
     * @param isTrusted whether it is a note of that very agent, and no matter to check
     */
    record NoteByMail(long ticket, boolean isTrusted) implements Verdict {}

    /**
     * A machine has answered a mail of ours: kept with the ticket, which it neither reopens nor awakes.
     *
     * @param isTrusted whether it comes from where our mail went, so that it is no matter to check
     */
    record Automatic(long ticket, boolean isTrusted) implements Verdict {}

    /** A mail server reports on a mail of ours; without a Message-ID, on one that we do not know. */
    record Report(@Nullable String messageId) implements Verdict {}

    /** A copy of what is filed already. */
    record Duplicate() implements Verdict {}

    /** It is not filed; the ledger shows it with the key of the reason. */
    record Rejected(String reason) implements Verdict {}

    /** It cannot be filed as it is; an administrator decides. */
    record Quarantined(String reason) implements Verdict {}

    /** Why a follow-up is believed. */
    enum Trust {
        /** The author answers a mail that was sent to them, and proves it. */
        TOKEN,
        /** The author's address is known to the ticket. */
        KNOWN_SENDER
    }
}

package org.guichet.mail.message;

/** What was found wrong in a mail that could nevertheless be understood, at least in part. */
public enum MailProblem {
    HEADER_BROKEN,
    HEADER_CUT,
    NO_SENDER,
    SEVERAL_SENDERS,
    MESSAGE_ID_BROKEN,
    DATE_ABSURD,
    CHARSET_UNKNOWN,
    CHARSET_WRONG,
    BOUNDARY_MISSING,
    TOO_DEEP,
    TOO_MANY_PARTS,
    TOO_MANY_RECIPIENTS,
    TOO_MANY_REFERENCES,
    TEXT_CUT,
    EMPTY_BODY;

    /** Whether some of the mail is only in its raw form. */
    public boolean isLoss() {
        return switch (this) {
            case HEADER_CUT, TOO_DEEP, TOO_MANY_PARTS, TOO_MANY_RECIPIENTS, TOO_MANY_REFERENCES, TEXT_CUT -> true;
            default -> false;
        };
    }
}

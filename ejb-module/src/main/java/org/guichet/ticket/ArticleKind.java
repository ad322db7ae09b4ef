package org.guichet.ticket;

/** What an article is; every one of them is an element of one ticket (OT-32). */
public enum ArticleKind {
    MAIL_IN,
    PORTAL,
    REPLY,
    NOTE,
    /** Sent by an agent to someone outside, who does not belong to the ticket; agents only see it. */
    FORWARD,
    PHONE,
    /** Written by Guichet itself: an acknowledgement. */
    AUTOMATIC
}

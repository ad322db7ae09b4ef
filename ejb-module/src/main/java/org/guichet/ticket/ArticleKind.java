package org.guichet.ticket;

/** What an article is; every one of them is an element of one ticket (OT-32). */
public enum ArticleKind {
    MAIL_IN,
    PORTAL,
    REPLY,
    NOTE,
    PHONE,
    /** Written by Guichet itself: an acknowledgement. */
    AUTOMATIC
}

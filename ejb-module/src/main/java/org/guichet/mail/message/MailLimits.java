package org.guichet.mail.message;

/** How much of one mail is understood; what lies beyond stays in the raw mail, and a {@link MailProblem} says so. */
final class MailLimits {

    static final int DEPTH = 20;
    static final int PARTS = 1_000;
    static final int TEXT = 2 * 1024 * 1024;
    static final int HEADERS = 256 * 1024;
    static final int FIELD = 64 * 1024;
    static final int LINE = 16 * 1024;
    static final int REPORT = 64 * 1024;
    static final int REFERENCES = 50;
    static final int RECIPIENTS = 500;
    static final int SUBJECT = 500;
    static final int MESSAGE_ID = 500;
    static final int ADDRESS = 320;
    static final int PERSON = 200;
    static final int FILE_NAME = 255;
    static final int MEDIA_TYPE = 127;
    static final int BOUNDARY = 250;
    static final int MARK = 1_000;

    private MailLimits() {}
}

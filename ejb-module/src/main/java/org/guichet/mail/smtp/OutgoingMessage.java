package org.guichet.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that keeps the Message-ID of its row in the outbox; the library would give it another at each attempt. */
class OutgoingMessage extends SMTPMessage {

    private final String messageId;

    OutgoingMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Says that a machine wrote it, and that no machine shall answer (RFC 3834). */
    void markAutomatic() throws MessagingException {
        setHeader("Auto-Submitted", "auto-replied");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("Precedence", "auto_reply");
        setEnvelopeFrom("<>");
    }

    /** Says that a machine wrote it to tell of something, and stops it where it would come back to us by another way. */
    void markNotice(String thread) throws MessagingException {
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        setHeader("X-Guichet-Loop", "notice");
        setHeader("In-Reply-To", thread);
        setHeader("References", thread);
        setEnvelopeFrom("<>");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}

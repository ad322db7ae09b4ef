package org.guichet.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a mail was not taken.
 *
 * @param code of SMTP; 0 if the server could not be reached
 * @param text for whoever reads the article, of one line
 */
public record SmtpRefusal(int code, String text) {

    private static final int PERMANENT = 500;

    /** Reads it out of what the mail library throws; the recipient's own refusal says most. */
    public static SmtpRefusal of(MessagingException failure) {
        int code = failure instanceof AddressException ? PERMANENT : 0;
        String text = line(failure);
        for (Exception e = failure; e instanceof MessagingException current; e = current.getNextException()) {
            int found = code(current);
            if (found > 0) {
                code = found;
                text = line(current);
            }
        }
        return new SmtpRefusal(code, text);
    }

    /** Tells whether there is no use in trying again. */
    public boolean isFinal() {
        return code >= PERMANENT;
    }

    private static int code(MessagingException e) {
        if (e instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (e instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return e instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static String line(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.replaceAll("\\s+", " ").strip();
    }
}

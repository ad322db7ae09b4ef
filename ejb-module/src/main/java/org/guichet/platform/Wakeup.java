package org.guichet.platform;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.time.Duration;

/**
 * Tells a job that a row waits for it. Fired inside the transaction that writes the row, delivered by JMS after its
 * commit, and only a saving of time: a sweep finds every row that no message told of.
 *
 * @param job whose row it is, one word
 * @param id of the row
 * @param after how long the job shall wait with it
 */
public record Wakeup(String job, long id, Duration after) {

    public Wakeup(String job, long id) {
        this(job, id, Duration.ZERO);
    }

    /** Returns the text of the message. */
    public String text() {
        return job + ' ' + id;
    }

    /** Reads the message that {@link #text} fills. */
    public static Wakeup of(Message message) {
        try {
            return parse(message.getBody(String.class));
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    static Wakeup parse(String text) {
        int space = text.indexOf(' ');
        return new Wakeup(text.substring(0, space), Long.parseLong(text.substring(space + 1)));
    }
}

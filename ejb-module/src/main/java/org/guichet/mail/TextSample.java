package org.guichet.mail;

import java.util.Locale;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PersonCard;
import org.guichet.ticket.Channel;
import org.guichet.ticket.TicketForMail;
import org.guichet.ticket.TicketState;

/** An invented request, for those who may read no ticket and still want to see their text. */
final class TextSample {

    private static final long NUMBER = 48_213;
    private static final long NOBODY = 0;

    private TextSample() {}

    static TicketForMail ticket(QueueInfo queue) {
        return new TicketForMail(NUMBER, queue.id(), Channel.MAIL, TicketState.NEW, "", NOBODY, NOBODY, null, true);
    }

    static PersonCard person() {
        String name = MailWords.asIs(Locale.FRENCH, "sample.name");
        return new PersonCard(
                NOBODY, name, name, name, null, null, null, null, null, null, Locale.FRENCH.getLanguage(), true);
    }
}

package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.it.Mails;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reply to a closed ticket does is for its queue to say. */
@ExtendWith(WithDesk.class)
class ClosedTicketsIT {

    private static final String QUEUE = "impression";
    private static final String ADDRESS = QUEUE + "@univ-valmont.example";
    private static final int LONG_AGO = 8;

    private final TestDesk desk;
    private final Mails mails;

    ClosedTicketsIT(TestDesk desk) {
        this.desk = desk;
        this.mails = new Mails(desk);
    }

    @AfterEach
    void asTheHouseDoes() {
        rule("REOPEN");
    }

    @Test
    void itReopensForSevenDaysAndThenBecomesATicketThatIsTiedToIt() {
        String sender = mails.someone();
        String number = closed(sender, 1);
        assertThat(mails.ticketOf(reply(sender, number))).isEqualTo(number);
        assertThat(state(number)).isEqualTo("OPEN");

        String old = closed(sender, LONG_AGO);
        isTiedTo(old, mails.ticketOf(reply(sender, old)));
    }

    @Test
    void itBecomesATicketThatIsTiedToItAtOnce() {
        rule("NEW_TICKET");
        String sender = mails.someone();
        String number = closed(sender, 0);
        isTiedTo(number, mails.ticketOf(reply(sender, number)));

        String resolved = closed(sender, 0);
        desk.rows().change("update ticket set state = 'RESOLVED', closed_at = null where id = ?", resolved);
        assertThat(mails.ticketOf(reply(sender, resolved))).isEqualTo(resolved);
    }

    @Test
    void itIsRefusedAndItsSenderIsToldWhatToDo() {
        rule("REFUSE");
        String sender = mails.someone();
        String number = closed(sender, 0);
        int before = mails.about(number, sender).size();
        String messageId = reply(sender, number);

        String answer = Mails.text(mails.await(number, sender, before + 1));
        assertThat(answer).contains("votre message n’a pas été transmis", "make a new request", ADDRESS);
        assertThat(desk.rows().select("select verdict, reason from mail_ledger where message_id = ?", messageId))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("verdict", "REJECTED")
                        .containsEntry("reason", "mail.rejected.closed"));
        assertThat(state(number)).isEqualTo("CLOSED");
    }

    private String closed(String sender, int days) {
        String number = mails.ticket(sender, ADDRESS, "Toner", "Il n’y en a plus.");
        mails.await(number, sender, 1);
        desk.rows()
                .change(
                        "update ticket set state = 'CLOSED', resolved_at = now(6) - interval ? day,"
                                + " closed_at = now(6) - interval ? day where id = ?",
                        days,
                        days,
                        number);
        return number;
    }

    private String reply(String sender, String number) {
        return mails.plain(sender, ADDRESS, "Re: [Guichet#" + number + "] Toner", "C’est revenu.");
    }

    private void isTiedTo(String old, String fresh) {
        assertThat(fresh).isNotEqualTo(old);
        assertThat(state(old)).isEqualTo("CLOSED");
        assertThat(desk.rows()
                        .number(
                                "select count(*) from ticket_link where kind = 'RELATED' and ? in (from_id, to_id)"
                                        + " and ? in (from_id, to_id)",
                                fresh,
                                old))
                .isEqualTo(1);
    }

    private String state(String number) {
        return String.valueOf(desk.rows()
                .select("select state from ticket where id = ?", number)
                .get(0)
                .get("state"));
    }

    private void rule(String afterClosing) {
        desk.rows().change("update queue set after_closing = ? where code = ?", afterClosing, QUEUE);
    }
}

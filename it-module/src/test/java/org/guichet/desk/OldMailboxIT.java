package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.guichet.it.Mails;
import org.guichet.it.TestDesk;
import org.guichet.it.Wire;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mailbox in which people have kept their mail for years is read from now on. */
@ExtendWith(WithDesk.class)
class OldMailboxIT {

    private static final int OLD = 20_000;

    private final TestDesk desk;

    OldMailboxIT(TestDesk desk) {
        this.desk = desk;
    }

    @Test
    void ofTwentyThousandOldMailsNoneIsAskedForAndTheFirstNewOneIsFiled() throws Exception {
        String address = UUID.randomUUID() + "@univ-valmont.example";
        keepForYears(address);
        try (Wire wire = new Wire(desk.local().imapPort())) {
            long box = read(address, wire.port());
            desk.until("the first look is over", () -> leftAlone(box) == OLD);
            List<String> firstLook = wire.asked();

            new Mails(desk).plain("nouvelle@elsewhere.example", address, "Premier message", "Bonjour.");
            Map<String, String> filed = desk.row(
                    "the new mail is filed",
                    "select l.subject, t.title from mail_ledger l join ticket t on t.id = l.ticket_id where l.mailbox_id = ?",
                    box);

            assertThat(filed).containsEntry("title", "Premier message");
            assertThat(firstLook).anyMatch(line -> line.contains("SEARCH SINCE"));
            assertThat(firstLook).noneMatch(line -> line.contains("FETCH"));
            assertThat(wire.asked())
                    .filteredOn(line -> line.contains("BODY"))
                    .allMatch(line -> line.contains("FETCH " + (OLD + 1) + " "));
            assertThat(desk.rows().number("select count(*) from mail_ledger where mailbox_id = ?", box))
                    .isEqualTo(1);
        } finally {
            desk.rows().change("update mailbox set is_active = false where name = ?", address);
        }
    }

    private void keepForYears(String address) throws Exception {
        GreenMail server = desk.local().mailServer().content();
        GreenMailUser owner = desk.local().mailServer().open(address);
        MailFolder inbox = server.getManagers().getImapHostManager().getInbox(owner);
        MimeMessage old = new MimeMessage(Session.getInstance(new Properties()));
        old.setSubject("Ancien");
        old.setText("Bonjour.");
        old.saveChanges();
        var received = java.util.Date.from(Instant.parse("2021-03-04T05:06:07Z"));
        for (int i = 0; i < OLD; i++) {
            inbox.appendMessage(old, new Flags(Flags.Flag.SEEN), received);
        }
    }

    /** Has the desk read it from now on; its password is that of the mailboxes that are there, sealed already. */
    private long read(String address, int port) {
        desk.rows()
                .change(
                        "insert into mailbox (queue_id, name, host, port, security, username, sealed_password, start_from,"
                                + " start_at, next_poll_at) select queue_id, ?, '127.0.0.1', ?, 'NONE', ?,"
                                + " sealed_password, 'NEW', utc_timestamp(6), utc_timestamp(6) from mailbox"
                                + " where name = 'hotline'",
                        address,
                        port,
                        address);
        return desk.rows().number("select id from mailbox where name = ?", address);
    }

    private long leftAlone(long box) {
        return desk.rows().number("select left_alone from mailbox where id = ?", box);
    }
}

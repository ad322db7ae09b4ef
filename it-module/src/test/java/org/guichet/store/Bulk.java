package org.guichet.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.jspecify.annotations.Nullable;

/** Fills the tables with more than services could write in a test's time. */
@ApplicationScoped
public class Bulk {

    private static final int PEOPLE = 40;

    @Inject
    private Sql sql;

    @Inject
    private Scene scene;

    /** Makes the desk one that has worked for a while: small tables are read as a whole, whatever index there is. */
    public void crowd() {
        if (sql.number("select count(*) from person where login like 'crowd%'") > 0) {
            return;
        }
        sql.change("insert into person (login, display_name, created_at)"
                + " select concat('crowd', seq), 'Quelqu''un', now(6) from seq_1_to_5000");
        settle("person");
        String people = people();
        QueueInfo queue = scene.queue();
        tickets(1_000, queue, "OPEN", people, null);
        tickets(3_000, queue, "CLOSED", people, null);
        for (long ticket : List.of(scene.request(scene.requester(), queue), scene.request(scene.requester(), queue))) {
            articles(2_000, ticket);
            events(2_000, ticket, people);
        }
    }

    /** Adds people and returns the prefix of their logins. */
    public String people() {
        String prefix = scene.word();
        sql.change(
                "insert into person (login, display_name, created_at)"
                        + " select concat(?, seq), concat('Personne ', seq), now(6) from seq_1_to_" + PEOPLE,
                prefix);
        return prefix;
    }

    /**
     * Adds tickets to a queue, each of another person's than the one before, a second apart.
     *
     * @param people the prefix of the logins of those who ask
     */
    public void tickets(int count, QueueInfo queue, String state, String people, @Nullable Long owner) {
        sql.change(
                "insert into ticket (version, queue_id, type, state, title, excerpt, impact, urgency, priority, channel,"
                        + " requester_id, beneficiary_id, owner_id, created_at, changed_at, last_article_at)"
                        + " select 1, ?, 'INCIDENT', ?, concat('Panne ', n.seq), 'Bonjour.', 'PERSON', 'NORMAL', 3,"
                        + " 'MAIL', p.id, p.id, ?, n.at, n.at, n.at"
                        + " from (select seq, date_sub(now(6), interval seq second) as at from seq_1_to_" + count
                        + ") n"
                        + " join person p on p.login = concat(?, n.seq mod " + PEOPLE + " + 1)",
                queue.id(),
                state,
                owner,
                people);
        settle("ticket");
    }

    /** Adds tickets of one person, who asks for themselves. */
    public void requests(int count, QueueInfo queue, String state, long requester, long beneficiary) {
        sql.change(
                "insert into ticket (version, queue_id, type, state, title, impact, urgency, priority, channel,"
                        + " requester_id, beneficiary_id, created_at, changed_at, last_article_at)"
                        + " select 1, ?, 'INCIDENT', ?, concat('Demande ', n.seq), 'PERSON', 'NORMAL', 3, 'PORTAL',"
                        + " ?, ?, n.at, n.at, n.at"
                        + " from (select seq, date_sub(now(6), interval seq second) as at from seq_1_to_" + count
                        + ") n",
                queue.id(),
                state,
                requester,
                beneficiary);
        settle("ticket");
    }

    /** Adds public articles to a ticket, each with a file and a mail that was sent, and as many lines of history. */
    public void articles(int count, long ticket) {
        sql.change(
                "insert into article (public_id, ticket_id, kind, visibility, author_name, to_addresses, cc_addresses,"
                        + " subject, body_text, written_at, created_at) select replace(uuid(), '-', ''), ?, 'REPLY',"
                        + " 'PUBLIC', 'Nadia', '', '', 'Panne', 'Bonjour.', now(6), now(6) from seq_1_to_" + count,
                ticket);
        sql.change(
                "insert into attachment (public_id, article_id, content_id, name, media_type, position)"
                        + " select replace(uuid(), '-', ''), a.id, ?, 'panne.png', 'image/png', 0"
                        + " from article a where a.ticket_id = ?",
                scene.file().contentId(),
                ticket);
        sql.change(
                "insert ignore into outbox (ticket_id, article_id, recipient, message_id, state, is_automatic,"
                        + " next_attempt_at, created_at) select a.ticket_id, a.id, 'a@univ-valmont.example',"
                        + " concat(uuid(), a.id), 'SENT', false, now(6), now(6) from article a where a.ticket_id = ?",
                ticket);
        settle("article", "attachment", "outbox");
    }

    /** Adds lines of history, each of another person's than the one before. */
    public void events(int count, long ticket, String people) {
        sql.change(
                "insert into ticket_event (ticket_id, at, actor_id, kind, version, from_value, to_value)"
                        + " select ?, now(6), p.id, 'OWNER_CHANGED', n.seq, null, p.id from seq_1_to_" + count + " n"
                        + " join person p on p.login = concat(?, n.seq mod " + PEOPLE + " + 1)",
                ticket,
                people);
        settle("ticket_event");
    }

    /** Adds mails to the ledger. */
    public void ledger(int count, long mailbox, String verdict) {
        sql.change(
                "insert into mail_ledger (mailbox_id, uid_validity, uid, content_hash, size, subject, fetched_at,"
                        + " verdict, next_attempt_at) select ?, ?, seq, sha2(uuid(), 256), 1000, 'Panne', now(6), ?,"
                        + " now(6) from seq_1_to_" + count,
                mailbox,
                sql.number("select coalesce(max(uid_validity), 0) + 1 from mail_ledger"),
                verdict);
        settle("mail_ledger");
    }

    /** Adds mails of one ticket to the outbox; nothing sends them. */
    public void outbox(int count, long ticket, String state) {
        long article = sql.number("select min(id) from article where ticket_id = ?", ticket);
        sql.change(
                "insert into outbox (ticket_id, article_id, recipient, message_id, state, is_automatic, next_attempt_at,"
                        + " created_at) select ?, ?, concat(uuid(), '@univ-valmont.example'), uuid(), ?, false,"
                        + " '2040-01-01', now(6) from seq_1_to_" + count,
                ticket,
                article,
                state);
        settle("outbox");
    }

    /** Lets the database count anew, so that it plans by what is there. */
    private void settle(String... tables) {
        List.of(tables).forEach(table -> sql.rows("analyze table " + table));
    }
}

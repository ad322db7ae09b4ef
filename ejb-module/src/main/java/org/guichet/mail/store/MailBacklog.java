package org.guichet.mail.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.guichet.mail.MailStatus.Mailboxes;
import org.guichet.mail.MailStatus.Outgoing;
import org.jspecify.annotations.Nullable;

/** What those who watch over the desk ask of the mail; without JPA, so that an outage leaves no trace of its own in the log. */
@ApplicationScoped
public class MailBacklog {

    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/guichet")
    private DataSource database;

    /** Counts the mailboxes that are read, and those of them that did not answer last time. */
    public Mailboxes mailboxes() throws SQLException {
        return ask(
                "select count(*), count(case when failures > 0 then 1 end) from mailbox where is_active",
                row -> new Mailboxes(row.getLong(1), row.getLong(2)));
    }

    /** Counts the mails that wait to be sent. */
    public Outgoing outgoing() throws SQLException {
        return ask(
                "select count(*), min(coalesce(retried_at, created_at)) from outbox where state = 'WAITING'",
                row -> new Outgoing(row.getLong(1), instant(row.getTimestamp(2))));
    }

    private <T> T ask(String question, Answer<T> answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(question)) {
            asked.setQueryTimeout(SECONDS);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return answer.of(row);
            }
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** How the one row of an answer is read. */
    @FunctionalInterface
    private interface Answer<T> {

        T of(ResultSet row) throws SQLException;
    }
}

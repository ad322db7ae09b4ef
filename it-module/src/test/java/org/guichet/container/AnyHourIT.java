package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.MailFetcher;
import org.guichet.platform.DeskClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk has opening hours, its intake has none. */
@ExtendWith(ArquillianExtension.class)
class AnyHourIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    /** All hours of a Sunday, the hour that summer time leaves out and the one that comes twice, three holidays, a leap day. */
    private static final List<Instant> MOMENTS = Stream.concat(
                    IntStream.range(0, 24).mapToObj(hour -> at(2032, 8, 15, hour)),
                    Stream.of(
                            at(2032, 1, 1, 0),
                            at(2032, 12, 25, 12),
                            at(2032, 5, 1, 9),
                            at(2032, 2, 29, 23),
                            Instant.parse("2032-03-28T01:00:00Z"),
                            Instant.parse("2032-10-31T00:30:00Z"),
                            Instant.parse("2032-10-31T01:30:00Z")))
            .toList();

    @Inject
    private DeskClock clock;

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private MailFetcher fetcher;

    @Test
    @Tag("AP-02")
    void atAnyHourOfAnyDayRequestsOfThePortalAndMailsBecomeTickets() {
        QueueInfo queue = scene.queue();
        long requester = scene.requester();
        String address = scene.address(requester);
        for (Instant moment : MOMENTS) {
            clock.at(moment, () -> {
                long request = scene.request(requester, queue);
                long mail = post.file(address, queue, "Badge perdu");
                assertThat(openedAt(request)).as("portal").isEqualTo(moment);
                assertThat(openedAt(sql.number("select ticket_id from mail_ledger where id = ?", mail)))
                        .as("mail")
                        .isEqualTo(moment);
            });
        }
        assertThat(sql.column("select distinct state from ticket where queue_id = ?", queue.id()))
                .containsExactly("NEW");
    }

    @Test
    void mailIsFetchedInTheNightOfASundayAndOnTheFirstOfJanuary() {
        for (Instant moment : List.of(at(2034, 1, 1, 0), at(2034, 7, 16, 3))) {
            QueueInfo queue = scene.queue();
            clock.at(moment, () -> {
                long mailbox = post.mailbox(queue);
                post.send("nuit@univ-valmont.example", queue, "Badge perdu");
                fetchAll();
                assertThat(sql.number(
                                "select count(*) from mail_ledger where mailbox_id = ? and fetched_at = ?",
                                mailbox,
                                Timestamp.from(moment)))
                        .isOne();
            });
        }
    }

    private void fetchAll() {
        callers.asSystem(() -> {
            while (fetcher.fetchNext()) {
                assertThat(clock.isMoved()).isTrue();
            }
            return clock;
        });
    }

    private Instant openedAt(long ticket) {
        // In microseconds of UTC, whatever zone the driver is in.
        long micros = sql.number(
                "select timestampdiff(microsecond, '1970-01-01', created_at) from ticket where id = ?", ticket);
        return Instant.EPOCH.plus(Duration.ofNanos(micros * 1_000));
    }

    private static Instant at(int year, int month, int day, int hour) {
        return ZonedDateTime.of(year, month, day, hour, 0, 0, 0, ZONE).toInstant();
    }
}

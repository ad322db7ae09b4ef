package org.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.it.Desks;
import org.guichet.it.Door;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who watch over a node read of it. */
@ExtendWith(WithDesk.class)
class MetricsIT {

    private static final String MAIL = """
            From: camille.roussel@univ-valmont.example
            To: hotline@univ-valmont.example
            Subject: %s
            Message-ID: <%s@example.org>

            %s
            """;

    private final TestDesk desk;
    private final Door door;

    MetricsIT(TestDesk desk) {
        this.desk = desk;
        this.door = Door.of(desk);
    }

    @Test
    void whatBecomesOfMailIsCounted() throws Exception {
        double filed = number("guichet_mails_total{kind=\"filed\"");
        double quarantined = number("guichet_mails_total{kind=\"quarantined\"");

        sends("Une demande", "Bonjour.");
        sends("", "");

        desk.until(
                "both are counted",
                () -> number("guichet_mails_total{kind=\"filed\"") > filed
                        && number("guichet_mails_total{kind=\"quarantined\"") > quarantined);
    }

    @Test
    void whatWasNotDoneInTimeIsCounted() {
        String missed = "guichet_escalations_total{kind=\"resolution\"";
        double before = number(missed);
        desk.rows()
                .change("update ticket_clock set due_at = utc_timestamp(6), next_at = utc_timestamp(6)"
                        + " where kind = 'RESOLUTION' and state = 'RUNNING' and missed_at is null order by id limit 1");

        desk.until("it is counted", () -> number(missed) > before);
    }

    @Test
    void whatWaitsToBeSentIsToldWithItsAge() throws Exception {
        sends("Une autre demande", "Bonjour.");
        desk.until(
                "an answer was sent, and waits again",
                () -> desk.rows()
                                .change(
                                        "update outbox set state = 'WAITING', next_attempt_at = utc_timestamp(6) + interval 1 hour,"
                                                + " created_at = utc_timestamp(6) - interval 1 hour where state = 'SENT' limit 1")
                        == 1);
        try {
            assertThat(number("guichet_outbox_waiting{")).isPositive();
            assertThat(number("guichet_outbox_age_seconds{")).isGreaterThanOrEqualTo(3600);
        } finally {
            desk.rows()
                    .change("update outbox set state = 'SENT' where next_attempt_at > utc_timestamp(6)"
                            + " + interval 30 minute and state = 'WAITING'");
        }
    }

    @Test
    void sweepsPagesAndOpenPagesAreTimed() {
        double pages = number("guichet_page_seconds_count{kind=\"portal\"");

        door.get("/requests", door.session("croussel"));

        assertThat(number("guichet_page_seconds_count{kind=\"portal\"")).isGreaterThan(pages);
        for (String sweep : new String[] {"clocks", "filing", "outbox"}) {
            desk.until(sweep, () -> number("guichet_sweep_seconds_count{kind=\"" + sweep + "\"") > 0);
        }
        assertThat(number("guichet_sweep_seconds_max{kind=\"outbox\"")).isBetween(0.000_001, 600.0);
        desk.until("the tail of the feed is near", () -> number("guichet_feed_lag_seconds{") < 10);
    }

    @Test
    void theyAreReadFromAnyNetworkWithoutASession() {
        assertThat(door.forwarding(Desks.OUTSIDE).get("/metrics", "").status()).isEqualTo(200);
    }

    private void sends(String subject, String text) throws Exception {
        desk.send(
                "camille.roussel@univ-valmont.example",
                "hotline@univ-valmont.example",
                MAIL.formatted(subject, UUID.randomUUID(), text));
    }

    /** Returns a number by the beginning of its line; 0 if it is not told. */
    private double number(String beginning) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(beginning) + ".* (\\S+)$")
                .matcher(door.get("/metrics", "").body());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}

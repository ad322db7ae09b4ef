package org.guichet.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.guichet.it.Desks;
import org.guichet.it.Rows;
import org.guichet.it.TestDesk;
import org.guichet.local.AnotherNode;
import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes see to the same promises, and one of them dies in the middle: each that was missed is told once. */
class SweptAtOnceIT {

    private static final int BASE = 14_000;
    private static final int OTHER_BASE = 15_000;
    private static final int OPEN = 100_000;
    private static final int DUE = 500;
    private static final int SOME = 60;

    /** For its history, its promises, and those who are to be told; and a little for all else that two nodes do meanwhile. */
    private static final long ROWS_OF_ONE = 400;

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String PEOPLE = "sweep";

    /** Less than usual: each notice counts those before it, and that is not what is measured here. */
    private static final String FEW_NOTICES = "5";

    private static TestDesk desk;
    private static AnotherNode other;

    @BeforeAll
    static void open() {
        desk = new TestDesk(LocalDesk.start(Desks.options("swept", BASE)
                .withSetting("guichet.sla.sweep-seconds", "1")
                .withSetting("guichet.notify.per-person", FEW_NOTICES)));
        other = desk.local().another("second", OTHER_BASE);
    }

    @AfterAll
    static void close() {
        other.close();
        desk.close();
    }

    @Test
    @Tag("OT-44")
    void ofAHundredThousandOpenTicketsThoseThatAreDueAreEscalatedOnceThoughANodeIsKilled() {
        Rows rows = desk.rows();
        fill(rows);
        long others = escalated("<> 'due'");
        long before = read(rows);

        rows.change("update ticket_clock c join ticket t on t.id = c.ticket_id"
                + " set c.due_at = utc_timestamp(6) - interval 1 minute, c.next_at = utc_timestamp(6) - interval 1 minute"
                + " where t.title = 'due' and c.kind = 'TAKE_UP'");
        long filled = read(rows) - before;
        desk.until("some are escalated", PATIENCE, () -> due() <= DUE - SOME);
        other.server().kill();
        assertThat(due()).isPositive();
        desk.until("all are escalated", PATIENCE, () -> due() == 0);

        assertThat(read(rows) - before - filled)
                .describedAs("rows that the database read, for whatever purpose")
                .isLessThan(DUE * ROWS_OF_ONE);
        assertThat(rows.number(
                        "select count(distinct ticket_id) from ticket_event e join ticket t on t.id = e.ticket_id"
                                + " where e.kind = 'ESCALATED' and t.title = 'due'"))
                .isEqualTo(DUE);
        assertThat(escalated("= 'due'")).isEqualTo(DUE);
        assertThat(escalated("<> 'due'")).isEqualTo(others);
        assertThat(rows.number("select count(*) from ticket where title = 'due' and due_state <> 'ESCALATED'"))
                .isZero();
    }

    private static long due() {
        return desk.rows().number("select count(*) from ticket_clock where next_at <= utc_timestamp(6)");
    }

    private static long escalated(String title) {
        return desk.rows()
                .number("select count(*) from ticket_event e join ticket t on t.id = e.ticket_id"
                        + " where e.kind = 'ESCALATED' and t.title " + title);
    }

    private static long read(Rows rows) {
        return rows.number("select sum(variable_value) from information_schema.global_status"
                + " where variable_name like 'HANDLER\\_READ\\_%'");
    }

    /** Open tickets as the portal makes them, each with its history and with a promise that is kept until tomorrow. */
    private static void fill(Rows rows) {
        rows.change("insert into person (login, display_name, created_at)" + " select concat('" + PEOPLE
                + "', seq), concat('Personne ', seq), utc_timestamp(6) from seq_1_to_40");
        rows.change("insert into ticket (version, queue_id, type, state, title, excerpt, impact, urgency, priority,"
                + " channel, requester_id, beneficiary_id, created_at, changed_at, last_article_at)"
                + " select 1, q.id, 'INCIDENT', 'OPEN', if(n.seq mod " + OPEN / DUE
                + " = 0, 'due', 'open'), 'Bonjour.',"
                + " 'PERSON', 'NORMAL', 3, 'PORTAL', p.id, p.id, n.at, n.at, n.at"
                + " from (select seq, utc_timestamp(6) - interval seq mod 3600 second as at from seq_1_to_" + OPEN
                + ") n"
                + " join person p on p.login = concat('" + PEOPLE + "', n.seq mod 40 + 1)"
                + " join (select min(id) as id from queue) q");
        rows.change(
                "insert into ticket_event (ticket_id, at, actor_id, kind, version, to_value)"
                        + " select id, created_at, requester_id, 'OPENED', 1, 'OPEN' from ticket where title in ('due', 'open')");
        rows.change("insert into ticket_clock (ticket_id, kind, round, state, measure, amount, started_at, due_at,"
                + " next_at) select id, 'TAKE_UP', 1, 'RUNNING', 'WORKING_DAYS', 5, created_at,"
                + " utc_timestamp(6) + interval 1 day, utc_timestamp(6) + interval 1 day"
                + " from ticket where title in ('due', 'open')");
        for (String table : new String[] {"ticket", "ticket_event", "ticket_clock"}) {
            rows.select("analyze table " + table);
        }
    }
}

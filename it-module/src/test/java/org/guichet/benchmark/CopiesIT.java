package org.guichet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guichet.it.Rows;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is measured is measured with rows as the services write them. */
@ExtendWith(WithDesk.class)
class CopiesIT {

    private static final String ORIGINALS =
            "o.state = 'CLOSED' and o.id in (select ticket_id from ticket_clock) and o.id % 7 = 0";
    private static final Set<String> OWN = Set.of("id", "ticket_id", "article_id", "merged_into_id", "public_id");

    private final Rows rows;
    private final TestDesk desk;

    CopiesIT(TestDesk desk) {
        this.desk = desk;
        this.rows = desk.rows();
    }

    @AfterEach
    void withoutCopies() {
        List<String> tables = new ArrayList<>(Copies.TABLES);
        tables.remove("article");
        tables.remove("ticket");
        tables.add("article");
        tables.forEach(table -> rows.change("delete from " + table + " where ticket_id > " + Copies.STEP));
        rows.change("delete from ticket where id > " + Copies.STEP);
        List.of("ticket", "article").forEach(table -> rows.change("alter table " + table + " auto_increment = 1"));
    }

    @Test
    void copiesAreWhatTheServicesWroteAnHourEarlierAndHangTogether() {
        desk.awaitDemonstration();

        new Copies(rows).copy(ORIGINALS + " and o.id < " + Copies.STEP, 1, 1);

        for (String table : Copies.TABLES) {
            String number = table.equals("ticket") ? "id" : "ticket_id";
            List<Map<String, String>> originals = select(table, number, 0);
            List<Map<String, String>> copies = select(table, number, Copies.STEP);
            assertThat(copies).as(table).hasSameSizeAs(originals);
            for (int i = 0; i < copies.size(); i++) {
                assertThat(said(copies.get(i))).as(table).isEqualTo(said(originals.get(i)));
            }
        }
        assertThat(rows.number("select count(*) from ticket_event e join article a on a.id = e.article_id"
                        + " where e.ticket_id > " + Copies.STEP + " and a.ticket_id <> e.ticket_id"))
                .isZero();
        assertThat(rows.number("select count(*) from ticket c join ticket o on o.id = c.id - " + Copies.STEP
                        + " where c.created_at <> o.created_at - interval 1 hour or c.is_active <> o.is_active"))
                .isZero();
    }

    @Test
    void copiesThatCannotBeMadeWholeAreNotMadeAtAll() {
        desk.awaitDemonstration();
        Copies copies = new Copies(rows);
        copies.copy(ORIGINALS, 1, 1);
        rows.change("update article c join article o on o.id = c.id - " + Copies.STEP
                + " set c.public_id = md5(concat(o.public_id, 2)) where c.ticket_id > " + Copies.STEP);

        assertThatIllegalStateException().isThrownBy(() -> copies.copy(ORIGINALS, 2, 2));

        assertThat(rows.number("select count(*) from ticket where id > 2 * " + Copies.STEP))
                .isZero();
    }

    private List<Map<String, String>> select(String table, String number, long shift) {
        return rows.select("select c.* from " + table + " c where c." + number + " - " + shift
                + " in (select o.id from ticket o where o.id < " + Copies.STEP + " and " + ORIGINALS + ") order by c."
                + number + (table.equals("ticket_participant") ? ", c.address" : ", c.id"));
    }

    /** All that a copy has from its original: not its numbers, nor when it was. */
    private static Map<String, String> said(Map<String, String> row) {
        Map<String, String> said = new TreeMap<>(row);
        said.keySet().removeAll(OWN);
        said.values().removeIf(value -> value.matches("\\d{4}-\\d{2}-\\d{2} [\\d:.]+"));
        return said;
    }
}

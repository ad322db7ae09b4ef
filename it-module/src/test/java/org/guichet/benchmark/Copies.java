package org.guichet.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.it.Rows;

/**
 * Fills a desk with copies of its own tickets, each with its articles, history, promises and participants. What is copied was
 * made by the services, so a copy is as theirs are; it differs in its numbers, and is some hours older.
 */
public final class Copies {

    /** What a copy is made of, what refers to another table behind it. */
    static final List<String> TABLES =
            List.of("ticket", "article", "ticket_event", "ticket_clock", "ticket_participant");

    /** More than any number that the originals have, so that the numbers of no two copies meet. */
    static final long STEP = 10_000;

    private static final int AT_ONCE = 50;

    /** An agent has the originals and so many copies of each; the next copies are another agent's: desks grow by their agents. */
    private static final int OF_ONE_AGENT = 10;

    private static final int COLLEAGUES = 1_000_000;

    /** Of each column that is not copied as it is; instants are moved apart. */
    private static final Map<String, String> NUMBERS = Map.of(
            "ticket.id", shifted("id"),
            "ticket.merged_into_id", shifted("merged_into_id"),
            "ticket.owner_id",
                    "if(o.owner_id is null or s.seq <= %1$d, o.owner_id, %2$d + s.seq div %1$d)"
                            .formatted(OF_ONE_AGENT, COLLEAGUES),
            "article.id", shifted("id"),
            "article.public_id", "md5(concat(o.public_id, s.seq))",
            "ticket_event.article_id", shifted("article_id"));

    private final Rows rows;

    public Copies(Rows rows) {
        this.rows = rows;
    }

    private static String shifted(String column) {
        return "o." + column + " + s.seq * " + STEP;
    }

    /**
     * Copies each ticket of a kind as often as is needed.
     *
     * @param originals a condition on a ticket, {@code o}
     * @param tickets how many there shall be in the end, about
     */
    public void fill(String originals, long tickets) {
        long there = rows.number("select count(*) from ticket o where o.id < " + STEP + " and " + originals);
        long times = tickets / there - 1;
        rows.change("insert ignore into person (id, login, display_name, created_at) select " + COLLEAGUES
                + " + seq, concat('colleague', seq), concat('Colleague ', seq), utc_timestamp(6) from seq_1_to_"
                + (times / OF_ONE_AGENT + 1));
        for (long first = 1; first <= times; first += AT_ONCE) {
            copy(originals, first, Math.min(first + AT_ONCE - 1, times));
        }
        TABLES.forEach(table -> rows.select("analyze table " + table));
    }

    /**
     * Adds copies of all tickets of a kind, numbered from one number to another. The desk, whose clocks go on, sees them whole or
     * not at all.
     */
    void copy(String originals, long first, long last) {
        rows.changeAtOnce(TABLES.stream()
                .map(table -> statement(table, originals, first, last))
                .toList());
    }

    private String statement(String table, String originals, long first, long last) {
        Map<String, String> columns = columns(table);
        String of = table.equals("ticket") ? "o.id" : "o.ticket_id";
        String order = columns.containsKey("address") ? "o.address" : "o.id";
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select "
                + String.join(", ", columns.values()) + " from seq_" + first + "_to_" + last + " s join " + table
                + " o where " + of + " in (select o.id from ticket o where o.id < " + STEP + " and " + originals
                + ") order by s.seq, " + order;
    }

    private Map<String, String> columns(String table) {
        return rows
                .select(
                        "select column_name as name, data_type as type from information_schema.columns"
                                + " where table_schema = database() and table_name = ? and extra not like '%GENERATED%'"
                                + " and not (column_name = 'id' and table_name in ('ticket_event', 'ticket_clock'))"
                                + " order by ordinal_position",
                        table)
                .stream()
                .collect(Collectors.toMap(
                        column -> column.getOrDefault("name", ""),
                        column -> value(table, column.getOrDefault("name", ""), column.getOrDefault("type", ""))));
    }

    private static String value(String table, String column, String type) {
        if (column.equals("ticket_id")) {
            return shifted(column);
        }
        boolean moves = type.equals("datetime") && !table.equals("ticket_clock") && !column.equals("due_at");
        String usual = moves ? "o." + column + " - interval s.seq hour" : "o." + column;
        return NUMBERS.getOrDefault(table + "." + column, usual);
    }
}

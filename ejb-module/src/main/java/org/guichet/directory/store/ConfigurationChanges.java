package org.guichet.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guichet.directory.Actor;
import org.guichet.directory.ConfigurationDeed;
import org.guichet.directory.ConfigurationFilter;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationRow;
import org.guichet.directory.ConfiguredThing;
import org.guichet.directory.Meanwhile;
import org.guichet.directory.PersonRef;
import org.guichet.platform.FieldChange;
import org.guichet.platform.Fit;
import org.jspecify.annotations.Nullable;

/** The history of the configuration: rows are added and read, never changed. */
@ApplicationScoped
public class ConfigurationChanges {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_VALUE = 16_000;

    private static final String ROWS = """
            select c.id, c.changed_at, c.person_id, p.display_name, c.desk_id, c.kind, c.thing, c.name, c.deed, c.field,
                   c.value_from, c.value_to
              from configuration_change c left join person p on p.id = c.person_id
             where\s""";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public void add(
            @Nullable Long personId, Instant at, ConfiguredThing thing, ConfigurationDeed deed, FieldChange change) {
        Query insert = em.createNativeQuery("insert into configuration_change (changed_at, person_id, desk_id, kind,"
                + " thing, name, deed, field, value_from, value_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        set(
                        insert,
                        Timestamp.from(at),
                        personId,
                        thing.deskId(),
                        thing.kind().name(),
                        thing.id(),
                        Fit.line(thing.name(), LONGEST_NAME),
                        deed.name(),
                        change.field(),
                        Fit.start(change.from(), LONGEST_VALUE),
                        Fit.start(change.to(), LONGEST_VALUE))
                .executeUpdate();
    }

    /** Returns the newest entries below an identifier that someone may see. */
    public List<ConfigurationRow> page(Actor who, ConfigurationFilter filter, long before, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(before));
        StringBuilder where = new StringBuilder("c.id < ? and " + visibleTo(who));
        narrow(
                where,
                values,
                "c.kind = ?",
                filter.kind() == null ? null : filter.kind().name());
        narrow(where, values, "c.thing = ?", filter.thing());
        narrow(where, values, "c.person_id = ?", filter.personId());
        narrow(where, values, "c.desk_id = ?", filter.deskId());
        return rows(where + " order by c.id desc limit " + limit, values);
    }

    /** Returns those who have changed something that someone may see, by name. */
    public List<PersonRef> people(Actor who) {
        List<?> rows = em.createNativeQuery("select p.id, p.display_name from person p where exists (select 1 from"
                        + " configuration_change c where c.person_id = p.id and " + visibleTo(who)
                        + ") order by p.display_name, p.id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PersonRef(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** Returns who changed these fields last. */
    public Meanwhile meanwhile(ConfiguredThing thing, List<FieldChange> fields) {
        String names = fields.stream().map(field -> "?").collect(Collectors.joining(","));
        List<@Nullable Object> values = new ArrayList<>(List.of(thing.kind().name(), thing.id()));
        fields.forEach(field -> values.add(field.field()));
        return rows("c.kind = ? and c.thing = ? and c.field in (" + names + ") order by c.id desc limit 1", values)
                .stream()
                .findFirst()
                .map(last -> new Meanwhile(last.who(), last.at(), fields))
                .orElseGet(() -> new Meanwhile(null, null, fields));
    }

    private static String visibleTo(Actor who) {
        if (who.administrator()) {
            return "true";
        }
        String desks = who.adminDesks().stream().map(String::valueOf).collect(Collectors.joining(","));
        return desks.isEmpty() ? "false" : "c.desk_id in (" + desks + ")";
    }

    private static void narrow(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private List<ConfigurationRow> rows(String where, List<@Nullable Object> values) {
        List<?> rows = set(em.createNativeQuery(ROWS + where), values.toArray()).getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Query set(Query query, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static ConfigurationRow row(Object[] row) {
        Long person = id(row[2]);
        return new ConfigurationRow(
                ((Number) row[0]).longValue(),
                ((Timestamp) row[1]).toInstant(),
                person == null ? null : new PersonRef(person, (String) row[3]),
                new ConfiguredThing(
                        ConfigurationKind.valueOf((String) row[5]), (String) row[6], (String) row[7], id(row[4])),
                ConfigurationDeed.valueOf((String) row[8]),
                new FieldChange((String) row[9], (String) row[10], (String) row[11]));
    }

    private static @Nullable Long id(@Nullable Object number) {
        return number == null ? null : ((Number) number).longValue();
    }
}

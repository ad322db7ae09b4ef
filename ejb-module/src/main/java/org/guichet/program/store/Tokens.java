package org.guichet.program.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.program.CreateToken;
import org.guichet.program.TokenRow;
import org.guichet.program.TokenScope;
import org.jspecify.annotations.Nullable;

/** Tokens by the hash of the secret that only a program holds. */
@Stateless
@PermitAll
public class Tokens {

    /** Whoever asks a thousand times a minute writes once. */
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** One that still counts: of whom, and what for. */
    public record Known(long id, long personId, Set<TokenScope> scopes) {}

    public List<TokenRow> of(long personId) {
        List<?> rows = em.createNativeQuery(
                        "select id, name, cast(scopes as char), expires_at, used_at, used_from from api_token"
                                + " where person_id = ? order by id desc")
                .setParameter(1, personId)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Counts those of a person that still count. */
    public long count(long personId, Instant now) {
        return ((Number) em.createNativeQuery("select count(*) from api_token where person_id = ? and expires_at > ?")
                        .setParameter(1, personId)
                        .setParameter(2, Timestamp.from(now))
                        .getSingleResult())
                .longValue();
    }

    public void add(long personId, CreateToken command, byte[] hash, Instant now, Instant until) {
        em.createNativeQuery("insert into api_token (person_id, name, token_hash, scopes, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, personId)
                .setParameter(2, command.name())
                .setParameter(3, hash)
                .setParameter(4, command.scopes().stream().map(TokenScope::name).collect(Collectors.joining(",")))
                .setParameter(5, Timestamp.from(now))
                .setParameter(6, Timestamp.from(until))
                .executeUpdate();
    }

    /** Returns the one of a hash, unless it has expired. */
    public Optional<Known> find(byte[] hash, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select id, person_id, cast(scopes as char) from api_token where token_hash = ? and expires_at > ?")
                .setParameter(1, hash)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Known(number(row[0]), number(row[1]), scopes((String) row[2])))
                .findFirst();
    }

    /** Notes that one was used, at most once a minute. */
    public void use(long id, String address, Instant now) {
        em.createNativeQuery("update api_token set used_at = ?, used_from = left(?, 45)"
                        + " where id = ? and (used_at is null or used_at < ?)")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, address)
                .setParameter(3, id)
                .setParameter(4, Timestamp.from(now.minus(BETWEEN_NOTES)))
                .executeUpdate();
    }

    /** Deletes one of this person's; tells whether they had it. */
    public boolean remove(long id, long personId) {
        return em.createNativeQuery("delete from api_token where id = ? and person_id = ?")
                        .setParameter(1, id)
                        .setParameter(2, personId)
                        .executeUpdate()
                == 1;
    }

    /** Deletes those that expired before an instant. */
    public void forget(Instant before) {
        em.createNativeQuery("delete from api_token where expires_at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private static TokenRow row(Object[] row) {
        return new TokenRow(
                number(row[0]),
                (String) row[1],
                scopes((String) row[2]),
                ((Timestamp) row[3]).toInstant(),
                instant(row[4]),
                (String) row[5]);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }

    /** Reads a MariaDB SET, which is the names with commas between, in the order of the column. */
    private static Set<TokenScope> scopes(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(TokenScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
    }
}

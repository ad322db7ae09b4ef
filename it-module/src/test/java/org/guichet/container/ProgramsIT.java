package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.DeskClock;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.program.CreateToken;
import org.guichet.program.ExpiryService;
import org.guichet.program.OnceService;
import org.guichet.program.TokenDoor;
import org.guichet.program.TokenHolder;
import org.guichet.program.TokenRow;
import org.guichet.program.TokenScope;
import org.guichet.program.TokenService;
import org.guichet.ticket.TicketFilter;
import org.guichet.ticket.TicketFilter.Order;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens are their person's, and what programs ask for is what their person may see. */
@ExtendWith(ArquillianExtension.class)
class ProgramsIT {

    private static final String ADDRESS = "192.0.2.1";
    private static final int DAYS = 30;

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private DeskClock clock;

    @Inject
    private TokenService tokens;

    @Inject
    private TokenDoor door;

    @Inject
    private OnceService once;

    @Inject
    private ExpiryService expiry;

    @Inject
    private TicketQueries tickets;

    @Test
    void aTokenLetsItsPersonInUntilItExpires() {
        long person = scene.requester();
        String secret = token(person);
        TokenHolder holder = door.enter(secret, ADDRESS).orElseThrow();
        assertThat(holder.personId()).isEqualTo(person);
        assertThat(holder.roles()).containsExactly("REQUESTER");
        assertThat(holder.scopes()).containsExactly(TokenScope.READ);
        TokenRow row = mine(person).get(0);
        assertThat(row.usedFrom()).isEqualTo(ADDRESS);
        assertThat(door.enter(secret + "x", ADDRESS)).isEmpty();
        assertThat(door.enter(secret.substring(1), ADDRESS)).isEmpty();
        clock.at(row.expiresAt(), () -> assertThat(door.enter(secret, ADDRESS)).isEmpty());
    }

    @Test
    void aTokenOfADisabledAccountOpensNothing() {
        long person = scene.requester();
        String secret = token(person);
        sql.change("update person set is_active = false where id = ?", person);
        assertThat(door.enter(secret, ADDRESS)).isEmpty();
    }

    @Test
    void nobodySeesOrRevokesTheTokenOfAnother() {
        long person = scene.requester();
        String secret = token(person);
        long id = mine(person).get(0).id();
        long other = scene.requester();
        assertThat(mine(other)).isEmpty();
        assertThatThrownBy(() -> callers.as(other, () -> tokens.revoke(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tokens.mine()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> once.once("key", "body", () -> 1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(other, () -> expiry.forget())).isInstanceOf(EJBAccessException.class);
        callers.as(person, () -> tokens.revoke(id));
        assertThat(door.enter(secret, ADDRESS)).isEmpty();
    }

    @Test
    void aTokenHasANameAPurposeAndAnEndAndThereAreNotTooMany() {
        long person = scene.requester();
        isRefused(person, new CreateToken(" ", EnumSet.of(TokenScope.READ), DAYS), "token.unnamed");
        isRefused(person, new CreateToken("n".repeat(81), EnumSet.of(TokenScope.READ), DAYS), "token.nameTooLong");
        isRefused(person, new CreateToken("nom", Set.of(), DAYS), "token.forNothing");
        isRefused(person, new CreateToken("nom", EnumSet.of(TokenScope.READ), 0), "token.tooLong");
        isRefused(person, new CreateToken("nom", EnumSet.of(TokenScope.READ), 367), "token.tooLong");
        for (int i = 0; i < 20; i++) {
            token(person);
        }
        isRefused(person, new CreateToken("nom", EnumSet.of(TokenScope.READ), DAYS), "token.tooMany");
    }

    @Test
    void whatNobodyNeedsAnyMoreIsForgotten() {
        long person = scene.requester();
        token(person);
        String key = scene.word();
        assertThat(callers.as(person, () -> once.once(key, "body", () -> 7))).isEqualTo(7);
        Instant now = Instant.now();
        clock.at(now.plus(Duration.ofHours(23)), () -> callers.asSystem(() -> expiry.forget()));
        assertThat(callers.as(person, () -> once.once(key, "body", () -> 8))).isEqualTo(7);
        clock.at(now.plus(Duration.ofDays(DAYS + 29)), () -> callers.asSystem(() -> expiry.forget()));
        assertThat(callers.as(person, () -> once.once(key, "body", () -> 8))).isEqualTo(8);
        assertThat(mine(person)).hasSize(1);
        clock.at(now.plus(Duration.ofDays(DAYS + 31)), () -> callers.asSystem(() -> expiry.forget()));
        assertThat(mine(person)).isEmpty();
    }

    @Test
    void aListForAProgramHoldsWhatItsPersonMayReadOnly() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        TicketFilter all = new TicketFilter(null, null, null, null, null, null, Order.MOVED, null, 100);
        TicketFilter there = new TicketFilter(queue.id(), true, null, null, null, null, Order.OLDEST, null, 100);
        long agent = scene.agent(queue, Right.READ);
        long stranger = scene.agent(scene.queue(), Right.ALL);
        for (TicketFilter wish : List.of(all, there)) {
            assertThat(numbers(agent, wish)).containsExactly(number);
            assertThat(numbers(stranger, wish)).isEmpty();
            assertThatThrownBy(() -> numbers(scene.requester(), wish)).isInstanceOf(EJBAccessException.class);
        }
    }

    private List<Long> numbers(long person, TicketFilter wish) {
        return callers.as(person, () -> tickets.find(wish)).rows().stream()
                .map(TicketRow::number)
                .toList();
    }

    private String token(long person) {
        return callers.as(person, () -> tokens.create(new CreateToken("nom", EnumSet.of(TokenScope.READ), DAYS)));
    }

    private List<TokenRow> mine(long person) {
        return callers.as(person, () -> tokens.mine());
    }

    private void isRefused(long person, CreateToken command, String key) {
        assertThatThrownBy(() -> callers.as(person, () -> tokens.create(command)))
                .isInstanceOf(DomainException.class)
                .extracting("key")
                .isEqualTo(key);
    }
}

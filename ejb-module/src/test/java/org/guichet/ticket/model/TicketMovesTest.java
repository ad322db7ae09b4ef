package org.guichet.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guichet.ticket.model.Sample.AGENT;
import static org.guichet.ticket.model.Sample.NOW;
import static org.guichet.ticket.model.Sample.TOMORROW;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.platform.DomainException;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move from every state: where it leads, or that it is refused and nothing has changed. */
class TicketMovesTest {

    /** A dash: refused. The column of an answer tells where a public answer of the desk leaves the ticket. */
    private static final String TABLE = """
            from               | validate | reject   | restore     | assign             | pend             | pend to close      | resolve  | close  | reopen | merge  | answer             | hear
            TO_VALIDATE        | NEW      | REJECTED | -           | TO_VALIDATE        | -                | -                  | -        | -      | -      | MERGED | OPEN               | TO_VALIDATE
            NEW                | -        | REJECTED | -           | OPEN               | PENDING_REMINDER | PENDING_AUTO_CLOSE | RESOLVED | -      | -      | MERGED | OPEN               | NEW
            OPEN               | -        | -        | -           | OPEN               | PENDING_REMINDER | PENDING_AUTO_CLOSE | RESOLVED | -      | -      | MERGED | OPEN               | OPEN
            PENDING_REMINDER   | -        | -        | -           | PENDING_REMINDER   | PENDING_REMINDER | PENDING_AUTO_CLOSE | RESOLVED | CLOSED | OPEN   | MERGED | PENDING_REMINDER   | OPEN
            PENDING_AUTO_CLOSE | -        | -        | -           | PENDING_AUTO_CLOSE | PENDING_REMINDER | PENDING_AUTO_CLOSE | RESOLVED | CLOSED | OPEN   | MERGED | PENDING_AUTO_CLOSE | OPEN
            RESOLVED           | -        | -        | -           | -                  | -                | -                  | -        | CLOSED | OPEN   | -      | RESOLVED           | OPEN
            CLOSED             | -        | -        | -           | -                  | -                | -                  | -        | -      | OPEN   | -      | CLOSED             | OPEN
            MERGED             | -        | -        | -           | -                  | -                | -                  | -        | -      | -      | -      | -                  | MERGED
            REJECTED           | -        | -        | TO_VALIDATE | -                  | -                | -                  | -        | -      | -      | -      | -                  | REJECTED
            """;

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @MethodSource("cases")
    void eachMoveLeadsWhereTheTableSaysOrIsRefused(TicketState from, String move, String to) {
        Ticket ticket = Sample.ticket(from);
        int version = ticket.version();
        if (to.equals("-")) {
            assertThatThrownBy(() -> move(move).accept(ticket)).isInstanceOf(DomainException.class);
            assertThat(ticket.state()).isEqualTo(from);
            assertThat(ticket.version()).isEqualTo(version);
        } else {
            move(move).accept(ticket);
            assertThat(ticket.state()).isEqualTo(TicketState.valueOf(to));
        }
    }

    @Test
    void theTableNamesEveryState() {
        assertThat(rows().skip(1).map(row -> row.get(0)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TicketState.values())
                        .map(TicketState::name)
                        .toList());
    }

    private static Consumer<Ticket> move(String name) {
        return switch (name) {
            case "validate" -> ticket -> ticket.validate(NOW);
            case "reject" -> ticket -> ticket.reject(NOW);
            case "restore" -> ticket -> ticket.restore(NOW);
            case "assign" -> ticket -> ticket.assign(AGENT, NOW);
            case "pend" -> ticket -> ticket.pend(TOMORROW, false, Awaits.REQUESTER, NOW);
            case "pend to close" -> ticket -> ticket.pend(TOMORROW, true, Awaits.REQUESTER, NOW);
            case "resolve" -> ticket -> ticket.resolve(NOW);
            case "close" -> ticket -> ticket.close(NOW);
            case "reopen" -> ticket -> ticket.reopen(NOW);
            case "merge" -> ticket -> ticket.mergeInto(Sample.other(), NOW);
            case "answer" -> ticket -> ticket.answer(Sample.reply("Réglé."), NOW);
            case "hear" -> ticket -> ticket.hearFromRequester(Sample.mail("Encore là."), NOW);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Stream<Arguments> cases() {
        List<String> moves = rows().findFirst().orElseThrow();
        return rows().skip(1)
                .flatMap(row -> IntStream.range(1, row.size())
                        .mapToObj(i -> Arguments.of(TicketState.valueOf(row.get(0)), moves.get(i), row.get(i))));
    }

    private static Stream<List<String>> rows() {
        return TABLE.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
}

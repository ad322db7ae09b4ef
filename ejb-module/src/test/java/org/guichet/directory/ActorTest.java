package org.guichet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void allBringsEveryRight() {
        Actor actor = with(Map.of(7L, Set.of(Right.ALL)));

        for (Right right : Right.values()) {
            assertThat(actor.may(right, 7)).isTrue();
            assertThat(actor.may(right, 8)).isFalse();
        }
    }

    @Test
    void whoAdvisesReadsAndWritesNotesAndNoMore() {
        Actor actor = with(Map.of(7L, Set.of(Right.ADVISE)));

        assertThat(actor.readableQueues()).containsExactly(7L);
        assertThat(actor.may(Right.NOTE, 7)).isTrue();
        assertThat(actor.may(Right.REPLY, 7)).isFalse();
        assertThat(actor.may(Right.OWNER, 7)).isFalse();
    }

    @Test
    void anyRightOnAnyQueueMakesAnAgentButNotAReader() {
        Actor actor = with(Map.of(7L, Set.of(Right.MOVE_INTO)));

        assertThat(actor.isAgent()).isTrue();
        assertThat(actor.readableQueues()).isEmpty();
        assertThat(with(Map.of()).isAgent()).isFalse();
    }

    @Test
    void anAdministratorAdministersEveryDeskAndReadsNoTicket() {
        Actor actor = new Actor(1, false, true, Set.of(), Map.of());

        assertThat(actor.administers(3)).isTrue();
        assertThat(actor.may(Right.READ, 7)).isFalse();
        assertThat(new Actor(1, false, false, Set.of(3L), Map.of()).administers(4))
                .isFalse();
    }

    @Test
    void theSystemMayEverything() {
        assertThat(Actor.SYSTEM.may(Right.OWNER, 7)).isTrue();
        assertThat(Actor.SYSTEM.administers(3)).isTrue();
    }

    private static Actor with(Map<Long, Set<Right>> queues) {
        return new Actor(1042, false, false, Set.of(), queues);
    }
}

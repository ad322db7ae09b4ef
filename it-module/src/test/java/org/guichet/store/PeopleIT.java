package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PeopleService;
import org.guichet.directory.Right;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People are found as fast at a large university as at a small one. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Bulk bulk;

    @Inject
    private Meter meter;

    @Inject
    private Sql sql;

    @Inject
    private PeopleService people;

    @BeforeEach
    void aDeskThatHasWorkedForAWhile() {
        bulk.crowd();
    }

    @Test
    void toLookForSomeoneCostsTwoStatementsAndTheRowsThatAreShown() {
        long agent = scene.agent(scene.queue(), Right.READ);
        Cost before = callers.as(agent, () -> meter.of(() -> people.search("Quelqu", 20)));
        sql.change("insert into person (login, display_name, surname, created_at)"
                + " select concat('later', uuid()), 'Quelqu''un', 'Quelqu''un', now(6) from seq_1_to_3000");
        Cost after = callers.as(agent, () -> meter.of(() -> people.search("Quelqu", 20)));
        assertThat(before.statements()).isEqualTo(2);
        assertThat(after.statements()).isEqualTo(2);
        assertThat(after.rows()).isLessThan(before.rows() + 50);
    }

    @Test
    void theAgentsOfAQueueCostOneStatementHoweverManyTheyAre() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.OWNER);
        assertThat(callers.as(agent, () -> meter.of(() -> people.agentsOf(queue.id())))
                        .statements())
                .isOne();
        for (int i = 0; i < 20; i++) {
            scene.agent(queue, Right.OWNER);
        }
        assertThat(callers.as(agent, () -> people.agentsOf(queue.id()))).hasSize(21);
        assertThat(callers.as(agent, () -> meter.of(() -> people.agentsOf(queue.id())))
                        .statements())
                .isOne();
    }
}

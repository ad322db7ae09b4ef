package org.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.container.Callers;
import org.guichet.container.Scene;
import org.guichet.container.Sql;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
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
    void someoneIsFoundByTheirOfficeAndByTheEndOfTheirTelephoneNumberAtTheSameCost() {
        long agent = scene.agent(scene.queue(), Right.READ);
        String word = scene.word();
        String number = String.valueOf(100_000_000 + Math.floorMod(word.hashCode(), 800_000_000));
        sql.change(
                "insert into person (login, display_name, surname, phone, office, created_at)"
                        + " values (?, 'Hélène Da Silva', 'Da Silva', concat('+33 ', ?), concat('Bât. C, ', ?), now(6))",
                word,
                number.replaceAll("(..)", "$1 "),
                "C" + word);
        for (String asked : List.of("0" + number, number.substring(3), "c" + word.substring(0, 6))) {
            assertThat(callers.as(agent, () -> people.search(asked, 20)))
                    .extracting(PersonCard::login)
                    .contains(word);
        }
        String end = number.substring(3);
        Cost before = callers.as(agent, () -> meter.of(() -> people.search(end, 20)));
        sql.change(
                "insert into person (login, display_name, phone, office, created_at)"
                        + " select concat('later', uuid()), 'Autre', concat('+33 1 ', seq), 'Bât. D', now(6) from seq_1_to_3000");
        Cost after = callers.as(agent, () -> meter.of(() -> people.search(end, 20)));
        assertThat(after.statements()).isEqualTo(before.statements()).isEqualTo(2);
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

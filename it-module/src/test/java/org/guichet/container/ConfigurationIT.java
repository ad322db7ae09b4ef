package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.ConfigurationDeed;
import org.guichet.directory.ConfigurationFilter;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationQueries;
import org.guichet.directory.ConfigurationRow;
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is set up is written down, for those who administer it. */
@ExtendWith(ArquillianExtension.class)
class ConfigurationIT {

    @Inject
    private Scene scene;

    @Inject
    private Callers callers;

    @Inject
    private ConfigurationQueries history;

    @Test
    void whatIsCreatedIsWrittenDown() {
        QueueInfo queue = scene.queue();
        assertThat(entries(scene.administrator(), queue)).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(ConfigurationDeed.CREATED);
            assertThat(entry.who()).isNull();
            assertThat(entry.thing().deskId()).isEqualTo(queue.deskId());
        });
    }

    @Test
    void aDeskAdministratorSeesTheHistoryOfTheirDeskAlone() {
        QueueInfo queue = scene.queue();
        QueueInfo elsewhere = scene.lockingQueue();
        long administrator = scene.administratorOf(queue.deskId());
        assertThat(entries(administrator, queue)).hasSize(1);
        assertThat(entries(administrator, elsewhere)).isEmpty();
        assertThatThrownBy(() -> callers.as(
                        administrator,
                        () -> history.page(new ConfigurationFilter(null, null, null, elsewhere.deskId()), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyElseSeesIt() {
        long agent = scene.agent(scene.queue(), Right.ALL);
        assertThatThrownBy(() -> callers.as(agent, () -> history.people())).isInstanceOf(EJBAccessException.class);
    }

    private List<ConfigurationRow> entries(long personId, QueueInfo queue) {
        var filter = new ConfigurationFilter(ConfigurationKind.QUEUE, queue.code(), null, null);
        return callers.as(personId, () -> history.page(filter, null)).rows();
    }
}

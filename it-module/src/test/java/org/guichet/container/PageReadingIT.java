package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.Right;
import org.guichet.platform.PageReading;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PageReadingIT {

    @Inject
    private PageReading page;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private DeskQueries desks;

    @Inject
    private ActorService actors;

    private int asked;

    @Test
    void whatOnePageAsksTwiceIsReadOnce() throws Exception {
        long agent = scene.agent(scene.queue(), Right.READ);
        List<List<QueueInfo>> queues = onOnePage(() -> List.of(desks.queues(), desks.queues()));
        assertThat(queues.get(0)).isSameAs(queues.get(1));
        List<Actor> readers = onOnePage(() -> callers.as(agent, () -> List.of(actors.current(), actors.current())));
        assertThat(readers.get(0)).isSameAs(readers.get(1));
    }

    @Test
    void theNextPageAsksAgain() throws Exception {
        assertThat(onOnePage(() -> page.once("question", this::ask))).isOne();
        assertThat(onOnePage(() -> page.once("question", this::ask))).isEqualTo(2);
    }

    @Test
    void oneQuestionMayAskAnother() throws Exception {
        assertThat(onOnePage(() -> page.once("outer", () -> page.once("inner", this::ask))))
                .isOne();
    }

    @Test
    void whoeverActsAsksEachTime() throws Exception {
        page.once("question", this::ask);
        assertThat(page.once("question", this::ask)).isEqualTo(2);
        transaction.begin();
        try {
            page.once("question", this::ask);
            assertThat(page.once("question", this::ask)).isEqualTo(4);
        } finally {
            transaction.rollback();
        }
    }

    private int ask() {
        return ++asked;
    }

    private <T> T onOnePage(Callable<T> reading) throws Exception {
        transaction.begin();
        try {
            page.begin();
            return reading.call();
        } finally {
            transaction.rollback();
        }
    }
}

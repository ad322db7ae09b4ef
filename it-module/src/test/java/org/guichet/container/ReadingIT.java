package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.BulkOutcome;
import org.guichet.ticket.FoundTicket;
import org.guichet.ticket.LockTicket;
import org.guichet.ticket.ReadingService;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketBulk;
import org.guichet.ticket.TicketFinder;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketList.Sort;
import org.guichet.ticket.TicketList.View;
import org.guichet.ticket.TicketMark;
import org.guichet.ticket.TicketNews;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRef;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What agents have read, find, look at and do to several tickets: never more than they may. */
@ExtendWith(ArquillianExtension.class)
class ReadingIT {

    private static final TicketNews NOTHING = new TicketNews(0, 0, 0);

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private TicketService tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private ArticleService articles;

    @Inject
    private ReadingService readings;

    @Inject
    private TicketFinder finder;

    @Inject
    private TicketBulk bulk;

    @Test
    void anArticleIsNewsOfALockedTicketUntilItsPageWasShown() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        long colleague = scene.agent(queue, Right.ALL);
        callers.as(agent, () -> tickets.lock(new LockTicket(number, scene.version(number))));
        show(agent, number);
        assertThat(callers.as(agent, () -> readings.news())).isEqualTo(NOTHING);

        callers.as(colleague, () -> articles.note(new AddNote(number, "Pièce commandée.", List.of())));
        assertThat(callers.as(agent, () -> readings.news())).isEqualTo(new TicketNews(1, 0, 0));
        assertThat(mark(agent, queue).fresh()).isTrue();
        assertThat(mark(colleague, queue).fresh()).isFalse();

        show(agent, number);
        assertThat(callers.as(agent, () -> readings.news())).isEqualTo(NOTHING);
        assertThat(mark(agent, queue).fresh()).isFalse();
    }

    @Test
    void aPageThatArrivesLateForgetsNothingThatWasSeen() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.ALL);
        callers.as(agent, () -> tickets.take(new TakeTicket(number, scene.version(number))));
        callers.as(agent, () -> articles.note(new AddNote(number, "Pièce commandée.", List.of())));
        show(agent, number);
        callers.as(agent, () -> readings.seen(number, 0));
        assertThat(callers.as(agent, () -> readings.news())).isEqualTo(NOTHING);
    }

    @Test
    void whatMayNotBeReadIsNeitherSeenNorFoundNorLookedAt() {
        QueueInfo queue = scene.queue();
        String title = "Écran " + scene.word();
        long person = scene.requester();
        long number = scene.request(person, queue, title);
        long agent = scene.agent(queue, Right.READ);
        long stranger = scene.agent(scene.queue(), Right.ALL);
        for (String asked : List.of(title, String.valueOf(number))) {
            assertThat(callers.as(agent, () -> finder.find(asked, 5)))
                    .extracting(FoundTicket::number)
                    .containsExactly(number);
            assertThat(callers.as(stranger, () -> finder.find(asked, 5))).isEmpty();
        }
        assertThat(callers.as(agent, () -> finder.ofRequester(person, 5))).hasSize(1);
        assertThat(callers.as(stranger, () -> finder.ofRequester(person, 5))).isEmpty();
        assertThat(callers.as(agent, () -> queries.peek(number))).isPresent();
        assertThat(callers.as(stranger, () -> queries.peek(number))).isEmpty();
        assertThatThrownBy(() -> callers.as(stranger, () -> readings.seen(number, 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void wordsOfASubjectAreFoundInAnyOrderAndSignsMeanThemselves() {
        QueueInfo queue = scene.queue();
        String mark = scene.word();
        long number = scene.request(scene.requester(), queue, "Imprimante " + mark + " à 100 %");
        long agent = scene.agent(queue, Right.READ);
        assertThat(callers.as(agent, () -> finder.find(mark + " imprim", 5)))
                .extracting(FoundTicket::number)
                .containsExactly(number);
        assertThat(callers.as(agent, () -> finder.find(mark + " 100%", 5))).isEmpty();
        assertThat(callers.as(agent, () -> finder.find(mark + " %", 5))).hasSize(1);
    }

    @Test
    void ofSeveralTicketsThoseChangeThatMay() {
        QueueInfo queue = scene.queue();
        long mine = scene.request(scene.requester(), queue);
        long locked = scene.request(scene.requester(), queue);
        long elsewhere = scene.request(scene.requester(), scene.queue());
        long agent = scene.agent(queue, Right.ALL);
        callers.as(scene.agent(queue, Right.ALL), () -> tickets.lock(new LockTicket(locked, scene.version(locked))));
        List<TicketRef> all = List.of(mine, locked, elsewhere).stream()
                .map(number -> new TicketRef(number, scene.version(number)))
                .toList();

        List<BulkOutcome> outcomes = callers.as(
                agent,
                () -> bulk.run(
                        all, (service, ticket) -> service.take(new TakeTicket(ticket.number(), ticket.version()))));

        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.refusal().map(refusal -> refusal.key()).orElse("done"))
                .containsExactly("done", "ticket.locked", "error.notFound");
        assertThat(sql.number("select owner_id from ticket where id = ?", mine)).isEqualTo(agent);
    }

    private void show(long agent, long number) {
        callers.as(agent, () -> readings.seen(number, queries.view(number).articleVersion()));
    }

    private TicketMark mark(long agent, QueueInfo queue) {
        List<TicketRow> rows = callers.as(
                        agent, () -> queries.list(new TicketList(View.ACTIVE, queue.id(), Sort.NEWEST, null, 1)))
                .rows();
        return rows.get(0).mark();
    }
}

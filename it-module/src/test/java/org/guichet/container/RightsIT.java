package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.Right;
import org.guichet.mail.DeliveryQueries;
import org.guichet.mail.LedgerQueries;
import org.guichet.mail.OutboxQueries;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.TicketLinkService;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights are asked for in the services, at the object, each time. What is forbidden looks like what is not there. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {

    private static final long ABSENT = 999_999_999;

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Deeds deeds;

    @Inject
    private Sql sql;

    @Inject
    private ActorService actors;

    @Inject
    private TicketQueries tickets;

    @Inject
    private TicketLinkService links;

    @Inject
    private WatchService watches;

    @Inject
    private UndoService undo;

    @Inject
    private DeliveryQueries deliveries;

    @Inject
    private RequestQueries requests;

    @Inject
    private RequestService requestService;

    @Inject
    private PeopleService people;

    @Inject
    private LedgerQueries ledger;

    @Inject
    private OutboxQueries outbox;

    @Test
    void aCallerIsThePersonWhoSignedIn() {
        long agent = scene.agent(scene.queue(), Right.READ);
        assertThat(callers.as(agent, () -> actors.current().personId())).isEqualTo(agent);
    }

    @Test
    void aRequesterReachesNoRequestOfAnother() {
        long number = scene.request(scene.requester(), scene.queue());
        long other = scene.requester();
        for (long asked : List.of(number, ABSENT)) {
            isNotThere(other, () -> requests.view(asked));
            isNotThere(other, () -> requestService.write(asked, "Et moi ?", List.of()));
        }
        assertThat(callers.as(other, () -> requests.mine(true, null, 50)).rows())
                .isEmpty();
    }

    @Test
    void aBeneficiaryReachesWhatIsAskedForThem() {
        QueueInfo queue = scene.queue();
        long beneficiary = scene.requester();
        long number = scene.requestFor(scene.requester(), beneficiary, queue);
        assertThat(callers.as(beneficiary, () -> requests.view(number)).row().number())
                .isEqualTo(number);
    }

    @Test
    void whatAgentsDoIsRefusedToRequesters() {
        long requester = scene.requester();
        long number = scene.request(requester, scene.queue());
        for (Deed deed : deeds.all(number)) {
            assertThatThrownBy(() -> callers.as(requester, deed.act()))
                    .as(deed.name())
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> callers.as(requester, () -> tickets.view(number)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(requester, () -> tickets.history(number, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(requester, () -> people.search("Personne", 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void eachDeedNeedsItsRightOnTheQueueOfTheTicket() {
        QueueInfo queue = scene.queue(AcknowledgeAt.VALIDATION, 1);
        long number = scene.request(scene.requester(), queue);
        long before = events(number);
        for (Deed deed : deeds.all(number)) {
            long agent = scene.agent(queue, Right.READ);
            Set<Right> others = EnumSet.complementOf(EnumSet.of(deed.right(), Right.ALL));
            if (deed.right() == Right.NOTE) {
                others.remove(Right.ADVISE);
            }
            scene.allow(agent, queue, Right.READ, others.toArray(Right[]::new));
            assertThatThrownBy(() -> callers.as(agent, deed.act()))
                    .as(deed.name())
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(events(number)).isEqualTo(before);
    }

    @Test
    void anAgentReachesNothingInTheQueuesOfOthers() {
        long number = scene.request(scene.requester(), scene.queue());
        long agent = scene.agent(scene.queue(), Right.ALL);
        for (long asked : List.of(number, ABSENT)) {
            deeds.all(asked)
                    .forEach(deed -> isNotThere(agent, () -> {
                        deed.act().run();
                        return deed;
                    }));
            isNotThere(agent, () -> tickets.view(asked));
            isNotThere(agent, () -> tickets.history(asked, null));
            isNotThere(agent, () -> deliveries.ofTicket(asked));
            isNotThere(agent, () -> links.of(asked));
            isNotThere(agent, () -> watches.of(asked));
            isNotThere(agent, () -> watches.couldWatch(asked));
            isNotThere(agent, () -> {
                watches.watch(new WatchTicket(asked, agent));
                return asked;
            });
            isNotThere(agent, () -> undo.undo(new UndoTicket(asked, 1)));
        }
        for (TicketList.View view : TicketList.View.values()) {
            var wish = new TicketList(view, null, TicketList.Sort.NEWEST, null, 100);
            assertThat(callers.as(agent, () -> tickets.list(wish)).rows()).isEmpty();
        }
    }

    @Test
    void aRightThatFellIsGoneWithTheNextCall() {
        QueueInfo queue = scene.queue();
        long number = scene.request(scene.requester(), queue);
        long agent = scene.agent(queue, Right.READ);
        callers.as(agent, () -> {
            assertThat(tickets.view(number).number()).isEqualTo(number);
            sql.change("delete from person_group where person_id = ?", agent);
            assertThatThrownBy(() -> tickets.view(number)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void toAdministerIsNotToRead() {
        long number = scene.request(scene.requester(), scene.queue());
        long administrator = scene.administrator();
        assertThat(callers.as(administrator, () -> ledger.page(null, null)).rows())
                .isNotNull();
        isNotThere(administrator, () -> requests.view(number));
        assertThatThrownBy(() -> callers.as(administrator, () -> tickets.view(number)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoeverIsNotSignedInIsRefusedEverywhere() {
        long number = scene.request(scene.requester(), scene.queue());
        deeds.all(number)
                .forEach(deed -> assertThatThrownBy(() -> deed.act().run())
                        .as(deed.name())
                        .isInstanceOf(EJBAccessException.class));
        List<Runnable> readings = List.of(
                () -> actors.current(),
                () -> tickets.view(number),
                () -> tickets.counts(),
                () -> requests.mine(true, null, 10),
                () -> requests.view(number),
                () -> requestService.write(number, "Bonjour", List.of()),
                () -> people.search("Personne", 10),
                () -> deliveries.ofTicket(number),
                () -> links.of(number),
                () -> links.search("Imprimante"),
                () -> watches.of(number),
                () -> undo.offer(number),
                () -> ledger.page(null, null),
                () -> outbox.counts());
        readings.forEach(reading -> assertThatThrownBy(reading::run).isInstanceOf(EJBAccessException.class));
    }

    private void isNotThere(long person, Callable<?> work) {
        assertThatThrownBy(() -> callers.as(person, work)).isInstanceOf(NotFoundException.class);
    }

    private long events(long number) {
        return sql.number("select count(*) from ticket_event where ticket_id = ?", number);
    }
}

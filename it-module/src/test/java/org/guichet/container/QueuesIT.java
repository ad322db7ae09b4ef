package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.directory.SignIn;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.TicketCounts;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Queues gather requests, and groups of people are given queues. */
@ExtendWith(ArquillianExtension.class)
class QueuesIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private DeskQueries desks;

    @Inject
    private Sql sql;

    @Inject
    private SignIn signIn;

    @Inject
    private TicketQueries tickets;

    @Inject
    private TicketService service;

    @Test
    @Tag("OT-31")
    void anAgentHasAccessToOneQueueOrToSeveral() {
        long requester = scene.requester();
        QueueInfo one = scene.queue();
        QueueInfo two = scene.queue();
        QueueInfo three = scene.queue();
        long inOne = scene.request(requester, one);
        long inTwo = scene.request(requester, two);
        long inThree = scene.request(requester, three);
        long ofOne = scene.agent(one, Right.READ);
        long ofTwo = scene.agent(one, Right.READ);
        scene.allow(ofTwo, three, Right.READ, Right.OWNER);

        assertThat(listed(ofOne)).containsExactly(inOne);
        assertThat(listed(ofTwo)).containsExactlyInAnyOrder(inOne, inThree).doesNotContain(inTwo);
        assertThat(counts(ofOne).queues()).containsOnlyKeys(one.id());
        assertThat(counts(ofTwo).queues()).containsOnlyKeys(one.id(), three.id());
        assertThat(signIn.rolesOf(requester)).doesNotContain(Roles.AGENT);
    }

    @Test
    @Tag("OT-24")
    void eachGroupOfSpecialistsFindsTheRequestsOfItsQueueUntilTheyMoveOn() {
        QueueInfo network = scene.queue();
        QueueInfo printing = scene.queue();
        List<Long> networkers = List.of(scene.agent(network, Right.ALL), scene.agent(network, Right.ALL));
        List<Long> printers = List.of(scene.agent(printing, Right.ALL), scene.agent(printing, Right.ALL));
        networkers.forEach(agent -> scene.allow(agent, printing, Right.MOVE_INTO));
        long requester = scene.requester();
        long wifi = scene.request(requester, network);
        long paper = scene.request(requester, network);
        long toner = scene.request(requester, printing);

        assertThat(networkers).allSatisfy(agent -> assertThat(listed(agent)).containsExactlyInAnyOrder(wifi, paper));
        assertThat(printers).allSatisfy(agent -> assertThat(listed(agent)).containsExactly(toner));

        var move = new MoveTicket(paper, scene.version(paper), printing.id(), "C'est le copieur.");
        callers.as(networkers.get(0), () -> service.move(move));

        assertThat(networkers).allSatisfy(agent -> assertThat(listed(agent)).containsExactly(wifi));
        assertThat(printers).allSatisfy(agent -> assertThat(listed(agent)).containsExactlyInAnyOrder(toner, paper));
    }

    @Test
    @Tag("AP-05")
    void theServiceDeskIsTheFirstOfThreeTiersAndHandsOverToTheOthers() {
        QueueInfo desk = scene.queue(AcknowledgeAt.ARRIVAL, 1);
        QueueInfo second = scene.queue(AcknowledgeAt.ARRIVAL, 2);
        QueueInfo third = scene.queue(AcknowledgeAt.ARRIVAL, 3);
        long agent = scene.agent(desk, Right.ALL);
        scene.allow(agent, second, Right.ALL);
        scene.allow(agent, third, Right.MOVE_INTO, Right.READ);
        long number = scene.request(scene.requester(), desk);

        assertThat(tierOf(number)).isEqualTo(1);
        for (QueueInfo next : List.of(second, third)) {
            callers.as(
                    agent, () -> service.move(new MoveTicket(number, scene.version(number), next.id(), "Expertise")));
            assertThat(tierOf(number)).isEqualTo(next.tier());
        }
        assertThatThrownBy(() -> scene.queue(AcknowledgeAt.ARRIVAL, 0)).hasMessageContaining("desk.noSuchTier");
        assertThatThrownBy(() -> scene.queue(AcknowledgeAt.ARRIVAL, 4)).hasMessageContaining("desk.noSuchTier");
    }

    @Test
    @Tag("OT-25")
    void queuesAreMadeForTheServicesOfTheCatalogueAndEachServiceHasOne() {
        QueueInfo network = scene.queue();
        QueueInfo printing = scene.queue();
        ServiceInfo wifi = scene.service(network);
        ServiceInfo copier = scene.service(printing);
        long requester = scene.requester();

        long ask = scene.requestOf(requester, wifi, network);
        scene.requestOf(requester, copier, printing);

        assertThat(listed(scene.agent(network, Right.READ))).containsExactly(ask);
        assertThat(desks.services()).extracting(ServiceInfo::id).doesNotHaveDuplicates();
        assertThat(desks.services())
                .filteredOn(service -> service.id() == wifi.id())
                .extracting(ServiceInfo::queueId)
                .containsExactly(network.id());
        assertThatThrownBy(() -> scene.requestOf(requester, wifi, printing)).isInstanceOf(NotFoundException.class);
    }

    private int tierOf(long number) {
        return (int) sql.number("select q.tier from ticket t join queue q on q.id = t.queue_id where t.id = ?", number);
    }

    private List<Long> listed(long agent) {
        var wish = new TicketList(TicketList.View.ACTIVE, null, TicketList.Sort.OLDEST, null, 100);
        return callers.as(agent, () -> tickets.list(wish)).rows().stream()
                .map(TicketRow::number)
                .toList();
    }

    private TicketCounts counts(long agent) {
        return callers.as(agent, () -> tickets.counts());
    }
}

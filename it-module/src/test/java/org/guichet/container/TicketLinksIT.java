package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.LinkKind;
import org.guichet.ticket.LinkRow;
import org.guichet.ticket.LinkTicket;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketLinkService;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.UnlinkTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ties between tickets are read from both ends, and only by those who may read the other one. */
@ExtendWith(ArquillianExtension.class)
class TicketLinksIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private TicketService tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketLinkService links;

    private QueueInfo queue;
    private long agent;
    private long one;
    private long other;

    @BeforeEach
    void twoTicketsOfAQueue() {
        queue = scene.queue();
        agent = scene.agent(queue, Right.ALL);
        one = scene.request(scene.requester(), queue, "Wi-Fi coupé");
        other = scene.request(scene.requester(), queue, "Borne en panne");
    }

    @Test
    @Tag("OT-67")
    void aProblemIsTheCauseOfIncidentsAndListsThemWithTheirStates() {
        long third = scene.request(scene.requester(), queue, "Plus de Wi-Fi en B214");
        callers.as(agent, () -> {
            tickets.changeType(new ChangeType(other, scene.version(other), TicketType.PROBLEM));
            links.link(new LinkTicket(one, LinkKind.CAUSED_BY, other));
            links.link(new LinkTicket(other, LinkKind.CAUSES, third));
            tickets.resolve(new ResolveTicket(third, scene.version(third)));
        });

        assertThat(of(one))
                .containsExactly(
                        new LinkRow(LinkKind.CAUSED_BY, other, "Borne en panne", TicketType.PROBLEM, TicketState.NEW));
        assertThat(of(other))
                .containsExactly(
                        new LinkRow(LinkKind.CAUSES, one, "Wi-Fi coupé", TicketType.INCIDENT, TicketState.NEW),
                        new LinkRow(
                                LinkKind.CAUSES,
                                third,
                                "Plus de Wi-Fi en B214",
                                TicketType.INCIDENT,
                                TicketState.RESOLVED));
        assertThat(told(one)).containsExactly("CAUSED_BY " + other);
        assertThat(told(other)).containsExactly("CAUSES " + third, "CAUSES " + one);
    }

    @Test
    void aTieIsTakenAwayFromEitherEndAndBothHistoriesTell() {
        for (LinkKind kind : LinkKind.values()) {
            callers.as(agent, () -> links.link(new LinkTicket(one, kind, other)));
            assertThat(of(other)).extracting(LinkRow::kind).containsExactly(kind.opposite());
            callers.as(agent, () -> links.unlink(new UnlinkTicket(other, kind.opposite(), one)));
            assertThat(of(one)).isEmpty();
        }
        assertThat(Stream.of(one, other)
                        .map(number -> history(agent, number).stream()
                                .filter(row -> row.kind() == TicketEventKind.UNLINKED)
                                .count()))
                .containsOnly((long) LinkKind.values().length);
    }

    @Test
    void whoMayNotReadTheOtherTicketLearnsNothingOfItNotEvenItsNumber() {
        QueueInfo secret = scene.queue();
        long hidden = scene.request(scene.requester(), secret, "Enquête");
        scene.allow(agent, secret, Right.READ);
        long colleague = scene.agent(queue, Right.ALL);
        callers.as(agent, () -> links.link(new LinkTicket(one, LinkKind.BLOCKED_BY, hidden)));

        assertThat(of(one)).extracting(LinkRow::number).containsExactly(hidden);
        assertThat(callers.as(colleague, () -> links.of(one))).isEmpty();
        assertThat(history(colleague, one).stream()
                        .filter(row -> row.kind() == TicketEventKind.LINKED)
                        .map(HistoryRow::to))
                .containsExactly("BLOCKED_BY");
        assertThat(callers.as(colleague, () -> links.search("Enquête"))).isEmpty();
        assertThat(callers.as(colleague, () -> links.search("#" + hidden))).isEmpty();
        assertThat(refusal(colleague, new LinkTicket(one, LinkKind.RELATED, hidden)))
                .isEqualTo("ticket.unknown");
        assertThatThrownBy(() ->
                        callers.as(colleague, () -> links.unlink(new UnlinkTicket(one, LinkKind.BLOCKED_BY, hidden))))
                .isInstanceOf(DomainException.class);
        assertThat(of(one)).hasSize(1);
    }

    @Test
    void aTicketIsTiedNeitherToItselfNorTwiceNorInACircle() {
        long third = scene.request(scene.requester(), queue);
        callers.as(agent, () -> {
            links.link(new LinkTicket(one, LinkKind.BLOCKS, other));
            links.link(new LinkTicket(other, LinkKind.BLOCKS, third));
        });
        assertThat(refusal(agent, new LinkTicket(one, LinkKind.RELATED, one))).isEqualTo("link.itself");
        assertThat(refusal(agent, new LinkTicket(one, LinkKind.BLOCKS, other))).isEqualTo("link.exists");
        assertThat(refusal(agent, new LinkTicket(other, LinkKind.BLOCKED_BY, one)))
                .isEqualTo("link.exists");
        assertThat(refusal(agent, new LinkTicket(other, LinkKind.BLOCKS, one))).isEqualTo("link.circle");
        assertThat(refusal(agent, new LinkTicket(third, LinkKind.BLOCKS, one))).isEqualTo("link.circle");
        callers.as(agent, () -> links.link(new LinkTicket(third, LinkKind.RELATED, one)));
        assertThat(refusal(agent, new LinkTicket(one, LinkKind.RELATED, third))).isEqualTo("link.exists");
    }

    @Test
    void aTicketToTieIsFoundByItsNumberOrByWordsOfItsTitle() {
        assertThat(callers.as(agent, () -> links.search("borne")))
                .extracting(LinkRow::number)
                .contains(other);
        assertThat(callers.as(agent, () -> links.search("#" + one)))
                .extracting(LinkRow::number)
                .containsExactly(one);
        assertThat(callers.as(agent, () -> links.search("100%"))).isEmpty();
    }

    private List<LinkRow> of(long number) {
        return callers.as(agent, () -> links.of(number));
    }

    private List<String> told(long number) {
        return history(agent, number).stream()
                .filter(row -> row.kind() == TicketEventKind.LINKED)
                .map(row -> String.valueOf(row.to()))
                .toList();
    }

    private List<HistoryRow> history(long reader, long number) {
        return callers.as(reader, () -> queries.history(number, null)).rows();
    }

    private String refusal(long person, LinkTicket command) {
        List<String> keys = new ArrayList<>();
        assertThatThrownBy(() -> callers.as(person, () -> links.link(command)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> keys.add(refusal.key()));
        return keys.get(0);
    }
}

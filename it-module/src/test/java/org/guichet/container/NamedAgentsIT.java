package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request that names an agent is marked as theirs to take, whichever way it comes; it is given to nobody. */
@ExtendWith(ArquillianExtension.class)
class NamedAgentsIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private TicketQueries tickets;

    @Inject
    private TicketService service;

    private QueueInfo queue;
    private long lea;
    private String surname;

    @BeforeEach
    void anAgentOfTheQueue() {
        queue = scene.queue(AcknowledgeAt.ARRIVAL, 1);
        lea = agent("Léa");
        surname = "Évrard" + scene.word().replaceAll("[^a-z]", "");
        sql.change("update person set surname = ? where id = ?", surname, lea);
    }

    @Test
    void aRequestOfThePortalThatNamesAnAgentSaysSoAndIsNobodys() {
        long number = scene.request(scene.requester(), queue, "Pour lea " + surname.toUpperCase(Locale.ROOT));
        assertThat(callers.as(lea, () -> tickets.view(number)).people().named())
                .isEqualTo(new PersonRef(lea, scene.name(lea)));
        assertThat(row(number).mark().named()).isEqualTo(new PersonRef(lea, scene.name(lea)));
        assertThat(sql.column("select owner_id from ticket where id = ?", number))
                .containsOnlyNulls();
        callers.as(lea, () -> service.take(new TakeTicket(number, scene.version(number))));
        assertThat(row(number).mark().named()).isNull();
    }

    @Test
    void colleaguesAreToldForWhomItIsMeant() {
        long karim = agent("Karim");
        long number = scene.request(scene.requester(), queue, "Pour Léa " + surname);
        String body = "select body from outbox where ticket_id = ? and person_id = ?";
        assertThat(sql.column(body, number, karim)).singleElement().asString().contains("nomme " + scene.name(lea));
        assertThat(sql.column(body, number, lea)).singleElement().asString().contains("vous nomme");
    }

    @Test
    void aMailThatNamesAnAgentSaysSoToo() {
        assertThat(named(post.file(scene.address(scene.requester()), queue, "Pour Mme " + surname)))
                .isEqualTo(String.valueOf(lea));
        assertThat(named(post.file(scene.address(scene.requester()), queue, "Plus de papier")))
                .isEqualTo("null");
    }

    @Test
    void whoMayNotOwnTicketsThereOrWritesThemselvesIsNotNamed() {
        long reader = scene.agent(queue, Right.READ);
        sql.change("update person set given_name = 'Max', surname = 'Lecteur' where id = ?", reader);
        long other = scene.request(scene.requester(), queue, "Pour Max Lecteur");
        long own = scene.request(lea, queue, "De Léa " + surname);
        for (long number : List.of(other, own)) {
            assertThat(callers.as(lea, () -> tickets.view(number)).people().named())
                    .isNull();
        }
    }

    private TicketRow row(long number) {
        var wish = new TicketList(TicketList.View.ACTIVE, queue.id(), TicketList.Sort.NEWEST, null, 50);
        return callers.as(lea, () -> tickets.list(wish)).rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private String named(long entry) {
        return String.valueOf(sql.column(
                        "select t.named_agent_id from ticket t join mail_ledger l on l.ticket_id = t.id where l.id = ?",
                        entry)
                .get(0));
    }

    private long agent(String given) {
        long id = scene.agent(queue, Right.ALL);
        sql.change("update person set given_name = ? where id = ?", given, id);
        return id;
    }
}

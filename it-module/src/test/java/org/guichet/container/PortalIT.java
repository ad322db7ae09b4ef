package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Listing;
import org.guichet.directory.PeopleService;
import org.guichet.directory.Right;
import org.guichet.platform.DeskClock;
import org.guichet.platform.DomainException;
import org.guichet.ticket.OpenRequest;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketType;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desk's rules let requesters do and find, whatever a page offers. */
@ExtendWith(ArquillianExtension.class)
class PortalIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private DeskClock clock;

    @Inject
    private RequestService service;

    @Inject
    private RequestQueries requests;

    @Inject
    private TicketQueries tickets;

    @Inject
    private PeopleService people;

    @Test
    void whatIsOverIsOpenedAgainForSevenDaysAndNoLonger() {
        long requester = scene.requester();
        for (String state : List.of("RESOLVED", "CLOSED")) {
            long number = scene.request(requester, scene.queue());
            Instant end = Instant.parse("2026-03-02T10:00:00Z");
            end(number, state, end);
            assertThatThrownBy(() -> writeAt(
                            requester, number, end.plus(Duration.ofDays(7)).plusSeconds(1)))
                    .isInstanceOf(DomainException.class)
                    .extracting("key")
                    .isEqualTo("request.overForGood");
            assertThat(state(number)).isEqualTo(state);
            writeAt(requester, number, end.plus(Duration.ofDays(7)));
            assertThat(state(number)).isEqualTo("OPEN");
        }
    }

    @Test
    void aQueueMaySayForHowLongAndThatWhatIsClosedIsOpenedAgainNoMore() {
        long requester = scene.requester();
        QueueInfo queue = scene.queue();
        long number = scene.request(requester, queue);
        Instant end = Instant.parse("2026-03-02T10:00:00Z");
        end(number, "CLOSED", end);
        sql.change("update queue set reopen_days = 30 where id = ?", queue.id());
        writeAt(requester, number, end.plus(Duration.ofDays(30)));
        assertThat(state(number)).isEqualTo("OPEN");

        sql.change("update queue set after_closing = 'NEW_TICKET' where id = ?", queue.id());
        end(number, "CLOSED", end);
        assertThatThrownBy(() -> writeAt(requester, number, end))
                .isInstanceOf(DomainException.class)
                .extracting("key")
                .isEqualTo("request.closedForGood");
        end(number, "RESOLVED", end);
        writeAt(requester, number, end);
        assertThat(state(number)).isEqualTo("OPEN");
    }

    @Test
    void onesOwnRequestsAreFoundByTitleNumberAndOwner() {
        String word = scene.word();
        long requester = scene.requester();
        long other = scene.requester();
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(requester, queue, "Écran 100 % noir " + word);
        long theirs = scene.request(other, queue, "Écran " + word);
        sql.change("update ticket set owner_id = ? where id = ?", agent, number);
        for (String text : List.of("ecran " + word, "#" + number, "100 %", scene.name(agent), word + " écran noir")) {
            assertThat(found(requester, text)).as(text).contains(number).doesNotContain(theirs);
        }
        assertThat(found(requester, "écran blanc " + word)).isEmpty();
        assertThat(found(requester, "1_0 " + word)).isEmpty();
        assertThat(found(requester, "  ")).isEmpty();
        assertThat(found(other, String.valueOf(number))).isEmpty();
    }

    @Test
    void equipmentIsSuggestedToWhoeverMayKnowOfIt() {
        QueueInfo queue = scene.queue();
        long requester = scene.requester();
        String equipment = "P-" + scene.word();
        var command = new OpenRequest(
                queue.id(),
                null,
                TicketType.INCIDENT,
                "Panne",
                "Noir.",
                null,
                new TicketContact(" B 214\n", "", equipment),
                List.of());
        long number = callers.as(requester, () -> service.open(command));
        assertThat(callers.as(requester, () -> requests.view(number)).contact())
                .isEqualTo(new TicketContact("B 214", null, equipment));
        assertThat(callers.as(requester, () -> requests.equipment())).containsExactly(equipment);
        assertThat(callers.as(scene.requester(), () -> requests.equipment())).isEmpty();
        long agent = scene.agent(queue, Right.READ);
        long stranger = scene.agent(scene.queue(), Right.ALL);
        assertThat(callers.as(agent, () -> tickets.equipment(requester))).containsExactly(equipment);
        assertThat(callers.as(agent, () -> tickets.view(number)).contact().equipment())
                .isEqualTo(equipment);
        assertThat(callers.as(stranger, () -> tickets.equipment(requester))).isEmpty();
        assertThatThrownBy(() -> callers.as(requester, () -> tickets.equipment(requester)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoeverHasNoAccountIsListedNowhere() {
        long requester = scene.requester();
        long known = scene.requester();
        String name = scene.name(known);
        String stranger = scene.word();
        sql.change(
                "insert into person (display_name, email, created_at) values (?, ?, now(6))",
                name + stranger,
                stranger + "@elsewhere.example");
        assertThat(callers.as(requester, () -> people.listed(name, 10)))
                .extracting(Listing::email)
                .containsExactly(scene.address(known));
        assertThat(callers.as(requester, () -> people.listed("Pe", 10))).isEmpty();
        assertThat(callers.as(requester, () -> people.account(stranger + "@elsewhere.example")))
                .isEmpty();
        assertThat(callers.as(requester, () -> people.account("niemand"))).isEmpty();
    }

    @Test
    void whoeverIsNotSignedInFindsNothing() {
        List<Runnable> findings = List.of(
                () -> requests.search("écran", 10),
                () -> requests.equipment(),
                () -> people.listed("Personne", 10),
                () -> people.account("a@b.example"),
                () -> tickets.equipment(1));
        findings.forEach(finding -> assertThatThrownBy(finding::run).isInstanceOf(EJBAccessException.class));
    }

    private List<Long> found(long person, String text) {
        return callers.as(person, () -> requests.search(text, 50)).stream()
                .map(RequestRow::number)
                .toList();
    }

    private void writeAt(long requester, long number, Instant now) {
        clock.at(now, () -> callers.as(requester, () -> service.write(number, "Encore en panne.", List.of())));
    }

    private void end(long number, String state, Instant at) {
        sql.change(
                "update ticket set state = ?, resolved_at = ?, closed_at = if(? = 'CLOSED', ?, null) where id = ?",
                state,
                at.toString().replace("T", " ").replace("Z", ""),
                state,
                at.toString().replace("T", " ").replace("Z", ""),
                number);
    }

    private String state(long number) {
        return String.valueOf(
                sql.column("select state from ticket where id = ?", number).get(0));
    }
}

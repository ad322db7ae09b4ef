package org.guichet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.guichet.client.ApiClient;
import org.guichet.client.ApiException;
import org.guichet.client.TicketsApi;
import org.guichet.client.model.NewTicket;
import org.guichet.client.model.Ticket;
import org.guichet.client.model.TicketState;
import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever makes a client from the description needs nothing else. */
@ExtendWith(WithDesk.class)
class ClientIT {

    private final TestDesk desk;

    ClientIT(TestDesk desk) {
        this.desk = desk;
    }

    @Test
    void aClientMadeFromTheDescriptionOpensATicketAndReadsIt() throws ApiException {
        TicketsApi tickets = new TicketsApi(client("nferrand"));
        String title = "Client " + UUID.randomUUID();
        NewTicket wished = new NewTicket()
                .queue("hotline")
                .title(title)
                .text("Bonjour.")
                .requester("camille.roussel@univ-valmont.example");
        Ticket read = tickets.readTicket(tickets.createTicket(wished, title).getNumber());
        assertThat(read.getTitle()).isEqualTo(title);
        assertThat(read.getState()).isEqualTo(TicketState.NEW);
        assertThat(read.getRequester().getName()).isEqualTo("Camille Roussel");
        assertThat(read.getOwner()).isNull();
        TicketsApi others = new TicketsApi(client("emorvan"));
        ApiException absent = catchThrowableOfType(ApiException.class, () -> others.readTicket(read.getNumber()));
        assertThat(absent.getCode()).isEqualTo(404);
    }

    private ApiClient client(String login) {
        Program program = Program.withToken(desk, login, "READ,CREATE");
        ApiClient client = new ApiClient();
        client.updateBaseUri(desk.url(Program.API));
        client.setRequestInterceptor(request -> request.header("Authorization", program.authorization()));
        return client;
    }
}

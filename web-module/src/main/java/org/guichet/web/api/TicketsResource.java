package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.program.TokenScope;
import org.guichet.ticket.OpenTicket;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketService;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.Needs;
import org.jspecify.annotations.Nullable;

/** The tickets of the queues that an agent may read; for everyone else there are none. */
@Path("/tickets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketsResource {

    @EJB
    private TicketQueries tickets;

    @EJB
    private TicketService service;

    @EJB
    private DeskQueries desks;

    @Inject
    private NewTickets newTickets;

    @Inject
    private Creation creation;

    @Context
    private UriInfo asked;

    @GET
    @Needs(TokenScope.READ)
    public Response list(@BeanParam TicketWish wish) {
        QueueCodes codes = QueueCodes.of(desks);
        return Pages.answer(tickets.find(wish.filter(codes)), row -> TicketJson.row(row, codes), asked);
    }

    @POST
    @Needs(TokenScope.CREATE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(Creation.KEY) @Nullable String key, Body body) {
        OpenTicket command = newTickets.read(body);
        return creation.answer(key, body, () -> service.open(command).ticketNumber(), asked);
    }
}

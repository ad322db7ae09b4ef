package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guichet.desk.DeskQueries;
import org.guichet.program.TokenScope;
import org.guichet.ticket.RequestQueries;
import org.guichet.web.rest.Needs;

/** One of one's own requests. */
@Path("/requests/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestResource {

    @EJB
    private RequestQueries requests;

    @EJB
    private DeskQueries desks;

    @GET
    @Needs(TokenScope.READ)
    public JsonObject read(@PathParam("number") long number) {
        return TicketJson.request(requests.view(number), QueueCodes.of(desks));
    }
}

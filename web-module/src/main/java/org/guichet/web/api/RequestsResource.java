package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.program.TokenScope;
import org.guichet.ticket.OpenRequest;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestService;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.Needs;
import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;
import org.jspecify.annotations.Nullable;

/** One's own requests, as the portal shows them. */
@Path("/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    @EJB
    private RequestQueries requests;

    @EJB
    private RequestService service;

    @EJB
    private DeskQueries desks;

    @Inject
    private NewRequests newRequests;

    @Inject
    private Creation creation;

    @Context
    private UriInfo asked;

    /** Returns a page, the last to move first. */
    @GET
    @Needs(TokenScope.READ)
    public Response list(
            @QueryParam("state") @DefaultValue("active") String state,
            @QueryParam(Pages.CURSOR) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Limit.USUAL) Limit limit) {
        if (!state.equals("active") && !state.equals("over")) {
            throw new ProblemException(Problem.of(400, "The parameter state must be active or over."));
        }
        QueueCodes codes = QueueCodes.of(desks);
        return Pages.answer(
                requests.mine(state.equals("active"), cursor, limit.rows()),
                row -> TicketJson.requestRow(row, codes),
                asked);
    }

    @POST
    @Needs(TokenScope.CREATE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(Creation.KEY) @Nullable String key, Body body) {
        OpenRequest command = newRequests.read(body);
        return creation.answer(key, body, () -> service.open(command), asked);
    }
}

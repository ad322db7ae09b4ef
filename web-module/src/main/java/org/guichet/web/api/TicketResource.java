package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.desk.DeskQueries;
import org.guichet.program.TokenScope;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.TicketView;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.Needs;
import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;
import org.jspecify.annotations.Nullable;

/** One ticket: what it is, and changes of it for the version that was read. */
@Path("/tickets/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketResource {

    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,9})\"?");

    @EJB
    private TicketQueries tickets;

    @EJB
    private DeskQueries desks;

    @Inject
    private TicketPatch patch;

    @GET
    @Needs(TokenScope.READ)
    public Response read(@PathParam("number") long number) {
        return answer(tickets.view(number));
    }

    /** Changes all that is wished, or nothing. */
    @PATCH
    @Needs(TokenScope.CHANGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("number") long number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Body body) {
        tickets.mustBeReadable(number);
        TicketWishes wishes = TicketWishes.read(body, QueueCodes.of(desks));
        patch.fulfil(number, version(version), wishes);
        return answer(tickets.view(number));
    }

    private Response answer(TicketView ticket) {
        return Response.ok(TicketJson.ticket(ticket, QueueCodes.of(desks)))
                .tag(String.valueOf(ticket.version()))
                .build();
    }

    private static int version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(Problem.of(428, "Say in If-Match which version you have read: its ETag."));
        }
        Matcher matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new ProblemException(Problem.of(400, "If-Match must be the ETag of a ticket, such as \"3\"."));
        }
        return Integer.parseInt(matcher.group(1));
    }
}

package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guichet.platform.NotFoundException;
import org.guichet.program.TokenScope;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.RequestService;
import org.guichet.web.rest.ApiCaller;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.Needs;

/** What was written in one of one's own requests, oldest first. */
@Path("/requests/{number}/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @EJB
    private RequestQueries requests;

    @EJB
    private RequestService service;

    @Inject
    private UploadedFiles files;

    @Inject
    private HttpServletRequest request;

    @GET
    @Needs(TokenScope.READ)
    public JsonObject list(@PathParam("number") long number) {
        long me = ApiCaller.of(request).map(ApiCaller::personId).orElseThrow(NotFoundException::new);
        return Json.object()
                .with("items", Json.array(requests.view(number).articles(), article -> TicketJson.message(article, me)))
                .build();
    }

    @POST
    @Needs(TokenScope.CHANGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("number") long number, Body body) {
        String text = body.text("text", Limits.TEXT);
        List<NewAttachment> attachments = files.in(body);
        body.end();
        return ArticlesResource.added(service.write(number, text, attachments));
    }
}

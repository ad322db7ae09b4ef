package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.guichet.program.TokenScope;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.Reply;
import org.guichet.ticket.TicketQueries;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.Needs;

/** The conversation of a ticket, oldest first, and what an agent's program adds to it. */
@Path("/tickets/{number}/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    @EJB
    private TicketQueries tickets;

    @EJB
    private ArticleService articles;

    @Inject
    private UploadedFiles files;

    /** What an agent may add. */
    enum Addition {
        /** A public answer, which leaves by mail. */
        REPLY,
        NOTE
    }

    @GET
    @Needs(TokenScope.READ)
    public JsonObject list(@PathParam("number") long number) {
        return Json.object()
                .with("items", Json.array(tickets.view(number).articles(), TicketJson::article))
                .build();
    }

    @POST
    @Needs(TokenScope.CHANGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("number") long number, Body body) {
        Addition kind = body.choice("kind", Addition.class);
        String text = body.text("text", Limits.TEXT);
        List<String> to = Addresses.in(body, "to");
        List<String> cc = Addresses.in(body, "cc");
        List<NewAttachment> attachments = files.in(body);
        if (kind == null && !body.has("kind")) {
            body.wrong("kind", "is required: REPLY or NOTE");
        }
        if (kind == Addition.REPLY && to.isEmpty() && !body.isWrong("to")) {
            body.wrong("to", "must name whom the answer is for");
        }
        if (kind == Addition.NOTE && !(to.isEmpty() && cc.isEmpty())) {
            body.wrong("to", "is nothing for a note, which stays inside");
        }
        body.end();
        return added(
                kind == Addition.REPLY
                        ? articles.reply(new Reply(number, text, to, cc, attachments))
                        : articles.note(new AddNote(number, text, attachments)));
    }

    static Response added(ArticleRef article) {
        return Response.status(Response.Status.CREATED)
                .entity(Json.object()
                        .with("id", article.publicId())
                        .with("number", article.ticketNumber())
                        .build())
                .build();
    }
}

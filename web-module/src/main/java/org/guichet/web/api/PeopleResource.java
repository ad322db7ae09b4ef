package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.program.TokenScope;
import org.guichet.web.rest.Needs;

/** Finds people, for agents and administrators. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @EJB
    private PeopleService people;

    /**
     * Finds by the beginning of a name, login or address, or the end of a telephone number.
     *
     * @param text nothing is found for fewer than two characters
     */
    @GET
    @Needs(TokenScope.READ)
    public JsonObject find(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("limit") @DefaultValue(Limit.USUAL) Limit limit) {
        return Json.object()
                .with("items", Json.array(people.search(text, limit.rows()), PeopleResource::person))
                .build();
    }

    static JsonObject person(PersonCard card) {
        return Json.object()
                .with("id", card.id())
                .with("name", card.displayName())
                .with("login", card.login())
                .with("mail", card.email())
                .with("phone", card.phone())
                .with("office", card.office())
                .with("unit", card.unit())
                .build();
    }
}

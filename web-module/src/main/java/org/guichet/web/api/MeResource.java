package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.guichet.directory.PeopleService;
import org.guichet.platform.NotFoundException;
import org.guichet.program.TokenScope;
import org.guichet.web.rest.ApiCaller;
import org.guichet.web.rest.Needs;

/** In whose place a program asks, and what it may. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @EJB
    private PeopleService people;

    @Inject
    private HttpServletRequest request;

    @GET
    @Needs(TokenScope.READ)
    public JsonObject me() {
        ApiCaller caller = ApiCaller.of(request).orElseThrow(NotFoundException::new);
        return Json.object()
                .with("person", PeopleResource.person(people.card(caller.personId())))
                .with("roles", Json.texts(caller.roles().stream().sorted().toList()))
                .with(
                        "scopes",
                        Json.texts(caller.scopes().stream()
                                .sorted()
                                .map(Enum::name)
                                .toList()))
                .build();
    }
}

package org.guichet.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;

/** The API as OpenAPI describes it, for everybody: it tells nothing that its sources do not. */
@Path("/openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DescriptionResource {

    @GET
    public InputStream read() {
        return Objects.requireNonNull(DescriptionResource.class.getResourceAsStream("openapi.json"));
    }
}

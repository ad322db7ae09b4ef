package org.guichet.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The API as OpenAPI describes it, for everybody: it tells nothing that its sources do not. */
@Path("/openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DescriptionResource {

    private static final String AT_THE_ROOT = "\"url\": \"/api/v1\"";

    /** Returns it with the path at which it is asked for: the application need not be at the root of its server. */
    @GET
    public byte[] read(@Context UriInfo asked) throws IOException {
        try (InputStream in = Objects.requireNonNull(DescriptionResource.class.getResourceAsStream("openapi.json"))) {
            String here = asked.getBaseUri().getPath().replaceFirst("/$", "");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(AT_THE_ROOT, "\"url\": \"" + here + "\"")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}

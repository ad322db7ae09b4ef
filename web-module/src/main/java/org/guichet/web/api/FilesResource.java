package org.guichet.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.guichet.program.TokenScope;
import org.guichet.web.rest.Needs;
import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;
import org.jspecify.annotations.Nullable;

/** Takes a file as it is, one a request, for an article that is written afterwards. */
@Path("/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    @Inject
    private UploadedFiles files;

    @POST
    @Needs(TokenScope.FILES)
    @Consumes(MediaType.WILDCARD)
    public Response send(
            @QueryParam("name") @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            InputStream bytes)
            throws IOException {
        String mediaType = type == null ? MediaType.APPLICATION_OCTET_STREAM : type;
        String form = mediaType.toLowerCase(Locale.ROOT);
        if (form.startsWith("multipart/") || form.startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            throw new ProblemException(Problem.of(415, "Send the file itself, with its own type, not a form."));
        }
        if (name == null || name.isBlank()) {
            throw new ProblemException(Problem.of(400, "The parameter name must say what the file is called."));
        }
        return Response.status(Response.Status.CREATED)
                .entity(Json.object()
                        .with("file", files.store(name, mediaType.split(";", 2)[0].strip(), bytes))
                        .build())
                .build();
    }
}

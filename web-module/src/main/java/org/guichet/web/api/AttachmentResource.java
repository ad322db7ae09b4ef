package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.guichet.platform.ContentStore;
import org.guichet.program.TokenScope;
import org.guichet.ticket.AttachmentFile;
import org.guichet.ticket.FileQueries;
import org.guichet.web.rest.Needs;
import org.omnifaces.util.Servlets;

/** Hands out a file of an article, piece by piece. */
@Path("/attachments/{id}")
@RequestScoped
public class AttachmentResource {

    @EJB
    private FileQueries files;

    @EJB
    private ContentStore contents;

    @GET
    @Needs(TokenScope.FILES)
    public Response fetch(@PathParam("id") String id) {
        AttachmentFile file = files.attachment(id);
        StreamingOutput pieces = out -> {
            try (InputStream content = contents.open(file.contentId())) {
                content.transferTo(out);
            }
        };
        return Response.ok(pieces, "application/octet-stream")
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Servlets.formatContentDispositionHeader(file.name(), true))
                .build();
    }
}

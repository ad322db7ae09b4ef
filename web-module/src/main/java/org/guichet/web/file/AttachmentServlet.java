package org.guichet.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guichet.platform.ContentStore;
import org.guichet.ticket.AttachmentFile;
import org.guichet.ticket.FileQueries;
import org.omnifaces.util.Servlets;

/**
 * Hands out a file of an article, piece by piece, and only ever as a download. What a browser could run is not even named as
 * what it is; the filter {@code SecurityHeaders} adds {@code nosniff} and a policy that allows nothing.
 */
@WebServlet("/attachments/*")
public class AttachmentServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern COULD_RUN = Pattern.compile(".*(html|xml|svg|script|xsl|flash|java|multipart).*");

    @Inject
    private transient FileQueries files;

    @Inject
    private transient ContentStore contents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachmentFile file = files.attachment(PublicPath.idOf(request));
        response.setContentType(typeOf(file));
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(file.name(), true));
        try (InputStream content = contents.open(file.contentId())) {
            content.transferTo(response.getOutputStream());
        }
    }

    static String typeOf(AttachmentFile file) {
        String type = file.mediaType().toLowerCase(Locale.ROOT);
        return COULD_RUN.matcher(type).matches() ? "application/octet-stream" : type;
    }
}

package org.guichet.web.draft;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.ejb.EJB;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guichet.live.Draft;
import org.guichet.live.DraftService;

/**
 * The caller's drafts, {@code /drafts/reply/48213}: GET gives {@code {"at": milliseconds, "fields": {…}}} or nothing (204), PUT
 * takes the fields, DELETE forgets them.
 */
@WebServlet("/drafts/*")
public class DraftServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 2_000_000;

    @EJB
    private transient DraftService drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> draft = drafts.find(place(request));
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(JSON.createObjectBuilder()
                        .add("at", draft.get().savedAt().toEpochMilli())
                        .add("fields", read(draft.get().fields()))
                        .build()
                        .toString());
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            String fields = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            drafts.save(place(request), read(fields).toString());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (JsonException broken) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        drafts.discard(place(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String place(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static JsonObject read(String fields) {
        try (JsonReader reader = JSON.createReader(new StringReader(fields))) {
            return reader.readObject();
        }
    }
}

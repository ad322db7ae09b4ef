package org.guichet.web.rest;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the form in which programs are told of it: problem details as RFC 9457 has them.
 *
 * @param type tells which rule of the desk said no; {@code about:blank} where the status says all
 * @param mistakes in the fields of what was sent
 * @param incident the number under which the server's log has the fault
 */
public record Problem(
        int status,
        String type,
        @Nullable String detail,
        List<Mistake> mistakes,
        @Nullable String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String PLAIN = "about:blank";
    private static final String RULE = "urn:guichet:problem:";

    /** Statuses that {@link Response.Status} has no name for. */
    private static final Map<Integer, String> OTHER_TITLES = Map.of(422, "Unprocessable Content");

    public static Problem of(int status, String detail) {
        return new Problem(status, PLAIN, detail, List.of(), null);
    }

    /** A problem whose status says all. */
    public static Problem of(int status) {
        return new Problem(status, PLAIN, null, List.of(), null);
    }

    /** Whoever asks from a network that is not let in is told nothing but that. */
    public static Problem ofElsewhere() {
        return Problem.of(
                403, "The university keeps the desk to its own networks. Ask from one of them, or through its VPN.");
    }

    /** A rule of the desk says no. */
    public static Problem ofRule(int status, String key, String detail) {
        return new Problem(status, RULE + key, detail, List.of(), null);
    }

    public static Problem ofMistakes(List<Mistake> mistakes) {
        return new Problem(422, RULE + "fields", "Some fields are not as they should be.", List.copyOf(mistakes), null);
    }

    public static Problem ofFault(String incident) {
        return new Problem(
                500, PLAIN, "The fault is on our side. Nothing was saved by halves; try again.", List.of(), incident);
    }

    /** Returns the answer that tells it; headers may be added. */
    public Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(json().toString());
    }

    /** Tells it where no resource is reached. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = json().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private JsonObject json() {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", type)
                .add("title", title())
                .add("status", status);
        Optional.ofNullable(detail).ifPresent(text -> json.add("detail", text));
        Optional.ofNullable(incident).ifPresent(number -> json.add("incident", number));
        if (!mistakes.isEmpty()) {
            JsonArrayBuilder errors = JSON.createArrayBuilder();
            mistakes.forEach(mistake -> errors.add(
                    JSON.createObjectBuilder().add("pointer", mistake.pointer()).add("detail", mistake.detail())));
            json.add("errors", errors);
        }
        return json.build();
    }

    private String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? OTHER_TITLES.getOrDefault(status, "Problem") : known.getReasonPhrase();
    }
}

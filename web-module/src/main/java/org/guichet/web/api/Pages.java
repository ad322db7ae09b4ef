package org.guichet.web.api;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import org.guichet.platform.Slice;

/** Lists in pages: each says where the next one begins, in the answer and in its header {@code Link}. */
final class Pages {

    static final String CURSOR = "cursor";

    private Pages() {}

    static <T> Response answer(Slice<T> page, Function<T, JsonObject> form, UriInfo asked) {
        String next = page.next();
        JsonObject body = Json.object()
                .with("items", Json.array(page.rows(), form))
                .with("next", next == null ? JsonValue.NULL : JSON.createValue(next))
                .build();
        Response.ResponseBuilder answer = Response.ok(body);
        return next == null
                ? answer.build()
                : answer.link(after(asked, next), "next").build();
    }

    /** As a path: a full address would be made of the Host header, which anyone can send. */
    private static URI after(UriInfo asked, String next) {
        URI whole = asked.getRequestUriBuilder().replaceQueryParam(CURSOR, next).build();
        return URI.create(whole.getRawPath() + "?" + whole.getRawQuery());
    }
}

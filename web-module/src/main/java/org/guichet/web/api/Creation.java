package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.LongSupplier;
import org.guichet.program.OnceService;
import org.guichet.web.rest.Body;
import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;
import org.jspecify.annotations.Nullable;

/** Makes what a program asks for, once however often it asks under one {@code Idempotency-Key}. */
@ApplicationScoped
class Creation {

    static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    @EJB
    private OnceService once;

    /**
     * Makes it and answers where it is.
     *
     * @param key of the program's; none to make it each time
     * @param work makes it and returns its number
     * @param asked the address of the list to which it belongs
     */
    Response answer(@Nullable String key, Body body, LongSupplier work, UriInfo asked) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new ProblemException(Problem.of(400, "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters."));
        }
        String place = asked.getRequestUri().getRawPath();
        long number = key == null ? work.getAsLong() : once.once(key, place + " " + body.all(), work);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, place + "/" + number)
                .entity(Json.object().with("number", number).build())
                .build();
    }
}

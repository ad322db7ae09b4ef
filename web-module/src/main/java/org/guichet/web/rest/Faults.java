package org.guichet.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldException;
import org.guichet.platform.UncheckedFileException;
import org.guichet.ticket.ConflictException;
import org.guichet.web.faces.Causes;
import org.guichet.web.faces.Incident;
import org.guichet.web.faces.Words;

/** Whatever a resource throws becomes a problem; what nobody foresaw is in the log, under the number that is told. */
@Provider
@ApplicationScoped
public class Faults implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;

    /** Rules of which something else than the state of a ticket says no. */
    private static final Map<String, Integer> STATUSES =
            Map.of("list.badPage", 400, "api.keyUsed", 422, "files.threat", 422, "person.addressInvalid", 422);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof ProblemException told) {
            return told.problem().response().build();
        }
        if (thrown instanceof WebApplicationException known) {
            return withAllowed(Problem.of(known.getResponse().getStatus()).response(), known);
        }
        return problem(Causes.of(thrown)).response().build();
    }

    private Problem problem(Throwable cause) {
        if (Causes.isAbsence(cause)) {
            return Problem.of(404);
        }
        if (cause instanceof FieldException refusal) {
            String said = Words.in(Locale.ENGLISH, refusal.key(), refusal.arguments());
            return Problem.ofMistakes(List.of(new Mistake("#/" + refusal.field(), said)));
        }
        if (cause instanceof DomainException refusal) {
            String said = Words.in(Locale.ENGLISH, refusal.key(), refusal.arguments());
            return Problem.ofRule(status(refusal), refusal.key(), said);
        }
        if (cause instanceof UncheckedFileException unchecked) {
            LOG.log(Level.WARNING, unchecked, unchecked::getMessage);
            return Problem.of(503, Words.in(Locale.ENGLISH, "files.unchecked", List.of()));
        }
        if (cause instanceof TooLargeException tooLarge) {
            return Problem.of(413, String.valueOf(tooLarge.getMessage()));
        }
        return Problem.ofFault(Incident.log(request, cause));
    }

    private static int status(DomainException refusal) {
        return refusal instanceof ConflictException
                ? PRECONDITION_FAILED
                : STATUSES.getOrDefault(refusal.key(), CONFLICT);
    }

    /** What a resource does not do, it says what it does. */
    private static Response withAllowed(Response.ResponseBuilder answer, WebApplicationException known) {
        Object allowed = known.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }
}

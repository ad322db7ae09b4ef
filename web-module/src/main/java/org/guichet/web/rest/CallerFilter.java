package org.guichet.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.guichet.program.TokenScope;
import org.guichet.web.rest.RateLimits.Standing;

/** Before each resource: whether the token is made for it, and whether its holder asks too often. */
@Provider
@ApplicationScoped
public class CallerFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STANDING = "org.guichet.standing";

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest servletRequest;

    @Inject
    private RateLimits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        Needs needs = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null) {
            return;
        }
        ApiCaller caller = ApiCaller.of(servletRequest).orElseThrow(() -> new ProblemException(Problem.of(401)));
        Standing standing = limits.count(caller.key());
        request.setProperty(STANDING, standing);
        if (standing.isTooMuch()) {
            request.abortWith(Problem.of(429, "Too many requests. Go on after as many seconds as Retry-After says.")
                    .response()
                    .header("Retry-After", standing.reset())
                    .build());
        } else if (!caller.scopes().contains(needs.value())) {
            request.abortWith(lacking(needs.value()));
        }
    }

    private static Response lacking(TokenScope scope) {
        return Problem.of(403, "This token is not made for it: it lacks the scope " + scope + ".")
                .response()
                .build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional.ofNullable((Standing) request.getProperty(STANDING))
                .ifPresent(standing -> tell(standing, response.getHeaders()));
    }

    private static void tell(Standing standing, MultivaluedMap<String, Object> headers) {
        headers.putSingle("RateLimit-Limit", standing.limit());
        headers.putSingle("RateLimit-Remaining", Math.max(standing.remaining(), 0));
        headers.putSingle("RateLimit-Reset", standing.reset());
    }
}

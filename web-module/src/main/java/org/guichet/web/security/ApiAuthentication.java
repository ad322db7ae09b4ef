package org.guichet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.program.TokenDoor;
import org.guichet.program.TokenScope;
import org.guichet.web.look.House;
import org.guichet.web.rest.ApiCaller;
import org.guichet.web.rest.Problem;

/**
 * Lets programs in, request by request: no session begins, no cookie counts, so that no page of another site can ask in somebody's
 * place. A token in an address would be in logs and histories, and is refused there.
 */
@ApplicationScoped
class ApiAuthentication {

    private static final Pattern SECRET_IN_ADDRESS =
            Pattern.compile("(^|&)(access_token|token|api_key|apikey)=|gct_", Pattern.CASE_INSENSITIVE);
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";
    private static final int RETRY_SECONDS = 30;

    @Inject
    private TokenDoor door;

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Networks networks;

    @Inject
    private House house;

    @Inject
    @ConfigProperty(name = "guichet.api.basic", defaultValue = "false")
    private boolean passwords;

    AuthenticationStatus validate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (SECRET_IN_ADDRESS
                .matcher(Objects.requireNonNullElse(request.getQueryString(), ""))
                .find()) {
            return refuse(
                    response, Problem.of(400, "A token belongs into the header Authorization, never into an address."));
        }
        String shown = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        String scheme = shown.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return enter(byToken(shown.substring(BEARER.length()).strip(), request), request, response, context);
        }
        if (passwords && scheme.startsWith(BASIC)) {
            return byPassword(shown.substring(BASIC.length()).strip(), request, response, context);
        }
        return context.isProtected() ? refuse(response, unknown()) : context.doNothing();
    }

    private Optional<ApiCaller> byToken(String secret, HttpServletRequest request) {
        return door.enter(secret, networks.client(request))
                .map(holder ->
                        new ApiCaller(holder.personId(), "token " + holder.tokenId(), holder.roles(), holder.scopes()));
    }

    private AuthenticationStatus byPassword(
            String encoded, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String[] pair = decoded(encoded).split(":", 2);
        if (pair.length != 2) {
            return refuse(response, unknown());
        }
        CredentialValidationResult result = stores.validate(new UsernamePasswordCredential(pair[0], pair[1]));
        if (result.getStatus() == Status.NOT_VALIDATED) {
            response.setHeader("Retry-After", String.valueOf(RETRY_SECONDS));
            return refuse(response, Problem.of(503, "The directory does not answer."));
        }
        Optional<ApiCaller> caller = result.getStatus() == Status.VALID
                ? Optional.of(new ApiCaller(
                        Long.parseLong(result.getCallerPrincipal().getName()),
                        "person " + result.getCallerPrincipal().getName(),
                        result.getCallerGroups(),
                        EnumSet.allOf(TokenScope.class)))
                : Optional.empty();
        return enter(caller, request, response, context);
    }

    private AuthenticationStatus enter(
            Optional<ApiCaller> caller,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        if (caller.isEmpty()) {
            return refuse(response, unknown());
        }
        caller.get().keepIn(request);
        return context.notifyContainerAboutLogin(
                Long.toString(caller.get().personId()), caller.get().roles());
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static Problem unknown() {
        return Problem.of(401, "Show a token that counts: Authorization: Bearer gct_…");
    }

    private AuthenticationStatus refuse(HttpServletResponse response, Problem problem) {
        SecurityHeaders.told(response, house.isHttps());
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Guichet\"");
            if (passwords) {
                response.addHeader("WWW-Authenticate", "Basic realm=\"Guichet\", charset=\"UTF-8\"");
            }
        }
        try {
            problem.send(response);
        } catch (IOException gone) {
            throw new IllegalStateException("The refusal could not be told", gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}

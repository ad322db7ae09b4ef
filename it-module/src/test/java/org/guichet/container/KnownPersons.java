package org.guichet.container;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in for the time of a call, without a password. It stands one floor below the mechanism of the pages, for of
 * those Payara 7 takes one for all the modules of an application: the first that is asked. Signing out leaves the subject as it is,
 * so that whoever works on another thread meanwhile stays who they are.
 */
@WebListener
public class KnownPersons implements ServerAuthModule, ServletContextListener {

    private static final String PERSON = KnownPerson.class.getName();

    private @Nullable CallbackHandler container;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        AuthConfigFactory.getFactory().registerServerAuthModule(this, event.getServletContext());
    }

    /** Returns whether the container has taken the person for who they are. */
    static boolean signIn(KnownPerson person, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(PERSON, person);
        try {
            return request.authenticate(response);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        } finally {
            request.removeAttribute(PERSON);
        }
    }

    @Override
    public void initialize(
            @Nullable MessagePolicy ofRequest,
            @Nullable MessagePolicy ofResponse,
            CallbackHandler handler,
            @Nullable Map<String, Object> options) {
        container = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo exchange, Subject client, @Nullable Subject service)
            throws AuthException {
        HttpServletRequest request = (HttpServletRequest) exchange.getRequestMessage();
        if (request.getAttribute(PERSON) instanceof KnownPerson person) {
            tell(
                    new CallerPrincipalCallback(client, Long.toString(person.id())),
                    new GroupPrincipalCallback(client, person.roles().toArray(String[]::new)));
        } else {
            tell(new CallerPrincipalCallback(client, (Principal) null));
        }
        return AuthStatus.SUCCESS;
    }

    private void tell(Callback... words) throws AuthException {
        try {
            Objects.requireNonNull(container).handle(words);
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthException(e);
        }
    }
}

package org.guichet.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.Roles;
import org.guichet.platform.NotFoundException;
import org.guichet.web.look.Look;
import org.jspecify.annotations.Nullable;

/** Who is before the page: {@code #{user.name}}, {@code #{user.agent}}. The name is read once a session. */
@Named("user")
@RequestScoped
public class ActiveUser {

    private static final String NAME = "org.guichet.name";
    private static final String GIVEN_NAME = "org.guichet.givenName";

    @Inject
    private HttpServletRequest request;

    @Inject
    private PeopleService people;

    @Inject
    private Look look;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The person's number, which is also the caller's name in the services. */
    public long getId() {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new NotFoundException();
        }
        return Long.parseLong(principal.getName());
    }

    public boolean isAgent() {
        return request.isUserInRole(Roles.AGENT);
    }

    /** Whether they administer the whole installation. */
    public boolean isAdministrator() {
        return request.isUserInRole(Roles.ADMIN);
    }

    /** Whether they administer the installation or a desk of it. */
    public boolean isAdministering() {
        return isAdministrator() || request.isUserInRole(Roles.DESK_ADMIN);
    }

    public String getName() {
        return remembered(NAME);
    }

    public String getGivenName() {
        return remembered(GIVEN_NAME);
    }

    public String getLanguage() {
        return look.getLanguage();
    }

    public Locale getLocale() {
        return look.getLocale();
    }

    public ZoneId getZone() {
        return look.getZone();
    }

    /** The name if the session knows it already: for error pages, which ask no service. */
    public @Nullable String getKnownName() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof String name ? name : null;
    }

    private String remembered(String attribute) {
        HttpSession session = request.getSession();
        if (session.getAttribute(attribute) == null) {
            PersonCard card = people.card(getId());
            session.setAttribute(NAME, card.displayName());
            session.setAttribute(GIVEN_NAME, Objects.requireNonNullElse(card.givenName(), card.displayName()));
        }
        return (String) session.getAttribute(attribute);
    }
}

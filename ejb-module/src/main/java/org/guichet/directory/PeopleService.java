package org.guichet.directory;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.directory.ldap.AgentSync;
import org.guichet.directory.ldap.PersonSync;
import org.guichet.directory.model.Words;
import org.guichet.directory.store.PersonQueries;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The people of the desk: requesters, beneficiaries, agents. */
@Stateless
public class PeopleService {

    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_FOUND = 50;
    private static final int SHORTEST_LISTED = 3;
    private static final int MOST_LISTED = 10;

    @Resource
    private SessionContext context;

    @Inject
    private PersonQueries people;

    @Inject
    private PersonSync sync;

    @Inject
    private AgentSync agents;

    @Inject
    @ConfigProperty(name = "guichet.people-search", defaultValue = "true")
    private boolean searchable;

    /**
     * Returns the person a mail address belongs to. Aliases count; whom we have not met is looked up in the directory; whom
     * the directory does not know, or when it does not answer, becomes a person of this address alone, joined to their
     * account later. Asks the directory: call it before the transaction that files.
     *
     * @param displayName what the mail says of the name, used only for somebody unknown
     * @throws DomainException {@code person.addressInvalid} when it is no mail address
     */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public long personFor(String mailAddress, @Nullable String displayName) {
        String address = Words.address(mailAddress);
        if (address == null) {
            throw new DomainException("person.addressInvalid");
        }
        return sync.personFor(address, displayName);
    }

    /**
     * Reads from the directory everybody in a group that was given rights, which else is done every hour: those who were
     * given something a moment ago can be assigned at once. Takes long; without the directory it does nothing.
     */
    @RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
    public void refreshAgents() {
        agents.run();
    }

    /**
     * Returns what is known of a person: agents see everyone, requesters themselves.
     *
     * @throws NotFoundException when there is no such person, or not for the caller
     */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public PersonCard card(long id) {
        if (!seesEveryone() && !context.getCallerPrincipal().getName().equals(Long.toString(id))) {
            throw new NotFoundException();
        }
        return people.card(id).orElseThrow(NotFoundException::new);
    }

    /** Returns the active people who may own tickets of a queue, by name. */
    @RolesAllowed({Roles.AGENT, Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
    public List<PersonRef> agentsOf(long queueId) {
        return people.agentsOf(queueId);
    }

    /** Returns what those are called who may own tickets of a queue, for those who look for their names in what comes in. */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public List<AgentName> namesOfAgents(long queueId) {
        return people.namesOfAgents(queueId);
    }

    /** Returns the active people who may read tickets of a queue, by name. */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public List<PersonRef> readersOf(long queueId) {
        return people.readersOf(queueId);
    }

    /**
     * Returns active people whose name, surname, login, office or one of whose addresses begins so, or whose telephone number ends so.
     *
     * @param text nothing is found for fewer than two characters
     * @param limit at most 50
     */
    @RolesAllowed({Roles.AGENT, Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
    public List<PersonCard> search(String text, int limit) {
        String asked = text.strip();
        if (asked.length() < SHORTEST_SEARCH || asked.length() > LONGEST_SEARCH || limit < 1) {
            return List.of();
        }
        return people.search(asked, Math.min(limit, MOST_FOUND));
    }

    /**
     * Returns people with an account, as a directory of the university lists them, whose name, surname or mail address begins
     * so. {@code guichet.people-search=false} finds nobody.
     *
     * @param text nothing is found for fewer than three characters
     * @param limit at most 10
     */
    @RolesAllowed(Roles.REQUESTER)
    public List<Listing> listed(String text, int limit) {
        String asked = text.strip();
        if (!searchable || asked.length() < SHORTEST_LISTED || asked.length() > LONGEST_SEARCH || limit < 1) {
            return List.of();
        }
        return people.listed(asked, Math.min(limit, MOST_LISTED));
    }

    /**
     * Returns whose account a mail address is, so that something can be asked for them; nobody is made of an address that the
     * directory does not know. Asks the directory: call it before the transaction that stores.
     */
    @RolesAllowed(Roles.REQUESTER)
    public Optional<PersonRef> account(String mailAddress) {
        String address = Words.address(mailAddress);
        return address == null
                ? Optional.empty()
                : sync.accountOf(address)
                        .flatMap(people::card)
                        .filter(PersonCard::active)
                        .map(card -> new PersonRef(card.id(), card.displayName()));
    }

    /** Returns the names of many people by one statement. */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public PersonNames names(Collection<Long> ids) {
        return new PersonNames(people.names(ids));
    }

    /** Returns all mail addresses of a person, in lower case. */
    @RolesAllowed(Roles.SYSTEM)
    public List<String> addresses(long id) {
        return people.addresses(id);
    }

    private boolean seesEveryone() {
        return context.isCallerInRole(Roles.AGENT)
                || context.isCallerInRole(Roles.DESK_ADMIN)
                || context.isCallerInRole(Roles.ADMIN)
                || context.isCallerInRole(Roles.SYSTEM);
    }
}

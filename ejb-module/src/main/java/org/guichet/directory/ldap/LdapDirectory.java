package org.guichet.directory.ldap;

import static org.guichet.directory.ldap.RefusalReason.ACCOUNT_DISABLED;

import com.unboundid.ldap.sdk.BindResult;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10RequestControl;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10ResponseControl;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.guichet.directory.GroupRef;
import org.guichet.directory.model.GroupKey;
import org.guichet.directory.model.PersonReading;
import org.jspecify.annotations.Nullable;

/**
 * The university's directory. What people type reaches it only as an escaped value of a filter or as a password, never as a
 * name or a filter of its own; the service account looks, and the account that was found is the only one a password is
 * tried on.
 */
public final class LdapDirectory implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LdapDirectory.class.getName());

    private final DirectorySettings settings;
    private final LdapPool pool;
    private final LdapSearch search;
    private final PersonMapper mapper;
    private final Groups groups;
    private final Filter people;
    private final @Nullable Filter active;

    /**
     * Prepares; nothing is connected before it is needed.
     *
     * @throws IllegalArgumentException when a filter of the settings is none
     */
    public LdapDirectory(DirectorySettings settings, Clock clock) {
        this.settings = settings;
        this.pool = new LdapPool(settings.link(), clock);
        this.search = new LdapSearch(pool);
        this.mapper = new PersonMapper(settings.attributes(), clock);
        String activeFilter = settings.tree().activeFilter();
        try {
            this.groups = new Groups(settings, search);
            this.people = Filter.create(settings.tree().peopleFilter());
            this.active = activeFilter == null ? null : Filter.create(activeFilter);
        } catch (LDAPException notAFilter) {
            throw new IllegalArgumentException("guichet.directory: " + notAFilter.getMessage(), notAFilter);
        }
    }

    /**
     * Returns the account of this login or, failing that, of this address. Two accounts of one address are none.
     *
     * @param typed a login, as Windows writes it with its domain in front ({@code UNIV\anna}) or not, or an address
     */
    public Optional<PersonReading> byAccount(String typed) throws DirectoryUnavailableException {
        String loginOrMail = typed.substring(typed.lastIndexOf('\\') + 1);
        List<Filter> byLogin = equal(settings.attributes().login(), loginOrMail);
        List<Filter> any = new ArrayList<>(byLogin);
        if (loginOrMail.contains("@")) {
            any.addAll(byMail(loginOrMail));
        }
        List<SearchResultEntry> found = found(Filter.createORFilter(any));
        if (found.size() > 1) {
            // What one person may choose as an alias must not keep another from their login.
            found = found(Filter.createORFilter(byLogin));
        }
        return only(found);
    }

    /** Returns the person to whom mail of this address goes. Two of them are none. */
    public Optional<PersonReading> byAddress(String address) throws DirectoryUnavailableException {
        return only(found(Filter.createORFilter(byMail(address))));
    }

    /** Returns the account that was read before under this identity. */
    public Optional<PersonReading> byIdentity(@Nullable String externalId, @Nullable String login)
            throws DirectoryUnavailableException {
        if (externalId != null) {
            List<Filter> same = settings.attributes().externalId().stream()
                    .map(attribute -> identity(attribute, externalId))
                    .toList();
            return only(found(Filter.createORFilter(same)));
        }
        return login == null
                ? Optional.empty()
                : only(found(Filter.createORFilter(equal(settings.attributes().login(), login))));
    }

    /** Returns the keys of all groups somebody is in, through groups in groups. */
    public Set<String> groupsOf(PersonReading person) throws DirectoryUnavailableException {
        return groups.of(person.dn(), person.login());
    }

    /** Returns groups whose name or description holds these words, by name. */
    public List<GroupRef> groupsNamed(String text) throws DirectoryUnavailableException {
        return groups.named(text).stream()
                .flatMap(entry -> ref(entry.getDN()).stream())
                .sorted(Comparator.comparing(GroupRef::name))
                .toList();
    }

    /** Returns by which groups somebody is in a group: first the one that names them, last that group. */
    public List<GroupRef> way(PersonReading person, String groupKey) throws DirectoryUnavailableException {
        return groups.way(person.dn(), person.login(), groupKey).stream()
                .flatMap(dn -> ref(dn).stream())
                .toList();
    }

    private static Optional<GroupRef> ref(String dn) {
        return GroupKey.of(dn).map(key -> new GroupRef(key, GroupKey.name(dn)));
    }

    /** Returns everybody who is in one of these groups, directly or not, each once. */
    public Collection<PersonReading> membersOf(Set<String> groupKeys) throws DirectoryUnavailableException {
        Map<String, PersonReading> members = new TreeMap<>();
        for (String group : groupKeys) {
            Filter resolved = groups.membersFilter(group);
            List<SearchResultEntry> found = resolved != null ? found(resolved) : walked(group);
            for (SearchResultEntry entry : found) {
                members.put(entry.getDN(), read(entry));
            }
        }
        return members.values();
    }

    /**
     * Tries a password. For nobody it is tried on an account that does not exist, so that both take their time.
     *
     * @return why not; nothing when the password is right and the account may be used
     */
    public Optional<RefusalReason> refuse(@Nullable PersonReading person, String password)
            throws DirectoryUnavailableException {
        if (password.isEmpty()) {
            return Optional.of(RefusalReason.EMPTY);
        }
        String dn = person != null ? person.dn() : nobody();
        Optional<RefusalReason> refused;
        try {
            refused = pool.call(connections -> bind(connections, dn, password));
        } catch (LDAPException failure) {
            refused = RefusalReason.of(failure);
            if (refused.isEmpty()) {
                throw new DirectoryUnavailableException(failure.getResultCode().getName(), failure);
            }
        }
        if (person == null) {
            return Optional.of(RefusalReason.UNKNOWN);
        }
        return refused.isEmpty() && !person.active() ? Optional.of(ACCOUNT_DISABLED) : refused;
    }

    /** Returns the key of a group as administrators name it, by its place in the tree or by its name below the base. */
    public Optional<String> groupKey(String name) {
        return GroupKey.of(name, settings.tree().groupsBase());
    }

    /** Asks the directory for no more than an answer. */
    public void ping() throws DirectoryUnavailableException {
        search.entry("", Filter.createPresenceFilter("objectClass"), "1.1");
    }

    @Override
    public void close() {
        pool.close();
    }

    // A connection may have been closed by the server while it waited: that is tried once more, a refusal never.
    private static Optional<RefusalReason> bind(LDAPConnectionPool connections, String dn, String password)
            throws LDAPException {
        LDAPConnection connection = LdapPool.connection(connections);
        SimpleBindRequest request =
                new SimpleBindRequest(dn, password, new DraftBeheraLDAPPasswordPolicy10RequestControl());
        try {
            BindResult result;
            try {
                result = connection.bind(request);
            } catch (LDAPException failure) {
                if (failure.getResultCode().isConnectionUsable()) {
                    throw failure;
                }
                connection = connections.replaceDefunctConnection(connection);
                result = connection.bind(request);
            }
            return Optional.ofNullable(
                    RefusalReason.byPolicy(DraftBeheraLDAPPasswordPolicy10ResponseControl.get(result)));
        } finally {
            connections.releaseAndReAuthenticateConnection(connection);
        }
    }

    private String nobody() {
        return new DN(new RDN("cn", UUID.randomUUID().toString()), base()).toString();
    }

    private DN base() {
        try {
            return new DN(settings.tree().peopleBase());
        } catch (LDAPException notADistinguishedName) {
            return DN.NULL_DN;
        }
    }

    private List<SearchResultEntry> walked(String group) throws DirectoryUnavailableException {
        Groups.Members members = groups.members(group);
        List<SearchResultEntry> found = new ArrayList<>();
        for (String dn : members.dns()) {
            SearchResultEntry entry = Groups.isBelow(dn, settings.tree().peopleBase())
                    ? search.entry(dn, people, settings.attributes().ofPeople())
                    : null;
            if (entry != null) {
                found.add(entry);
            }
        }
        for (String login : members.logins()) {
            found.addAll(found(Filter.createORFilter(equal(settings.attributes().login(), login))));
        }
        return found;
    }

    private List<SearchResultEntry> found(Filter filter) throws DirectoryUnavailableException {
        return search.below(
                settings.tree().peopleBase(),
                Filter.createANDFilter(people, filter),
                settings.attributes().ofPeople());
    }

    private Optional<PersonReading> only(List<SearchResultEntry> found) throws DirectoryUnavailableException {
        if (found.size() > 1) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} entries of the directory share one name or address",
                    found.size());
        }
        return found.size() == 1 ? Optional.of(read(found.get(0))) : Optional.empty();
    }

    private PersonReading read(Entry entry) throws DirectoryUnavailableException {
        boolean mayBeUsed = active == null || search.entry(entry.getDN(), active, "1.1") != null;
        return mapper.read(entry, mayBeUsed);
    }

    private List<Filter> byMail(String address) {
        List<Filter> any = new ArrayList<>();
        for (String attribute : settings.attributes().mail()) {
            any.add(Filter.createEqualityFilter(attribute, address));
            if (attribute.equalsIgnoreCase("proxyAddresses")) {
                any.add(Filter.createEqualityFilter(attribute, "smtp:" + address));
                any.add(Filter.createEqualityFilter(attribute, "SMTP:" + address));
            }
        }
        return any;
    }

    private static List<Filter> equal(List<String> attributes, String value) {
        return attributes.stream()
                .map(attribute -> Filter.createEqualityFilter(attribute, value))
                .toList();
    }

    private static Filter identity(String attribute, String externalId) {
        if (attribute.equalsIgnoreCase("objectGUID")) {
            try {
                return Filter.createEqualityFilter(attribute, PersonMapper.guidBytes(UUID.fromString(externalId)));
            } catch (IllegalArgumentException notOfActiveDirectory) {
                return Filter.createORFilter();
            }
        }
        return Filter.createEqualityFilter(attribute, externalId);
    }
}

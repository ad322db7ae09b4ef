package org.guichet.directory.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guichet.directory.ldap.DirectorySettings.Tree;
import org.guichet.directory.model.GroupKey;
import org.jspecify.annotations.Nullable;

/**
 * Who is in which group, through groups in groups. Active Directory resolves the nesting itself; elsewhere it is walked, each
 * group once, so that groups which contain each other end.
 */
final class Groups {

    /** What Active Directory calls LDAP_MATCHING_RULE_IN_CHAIN. */
    private static final String IN_CHAIN = "1.2.840.113556.1.4.1941";

    private static final String NO_ATTRIBUTES = "1.1";
    private static final String MEMBER_UID = "memberUid";
    private static final int DEEPEST = 16;
    private static final int MOST_IN_A_FILTER = 50;

    private final Tree tree;
    private final Attributes attributes;
    private final Filter groups;
    private final LdapSearch search;

    Groups(DirectorySettings settings, LdapSearch search) throws LDAPException {
        this.tree = settings.tree();
        this.attributes = settings.attributes();
        this.groups = Filter.create(tree.groupsFilter());
        this.search = search;
    }

    /** Returns the keys of all groups a person is in, directly or not. */
    Set<String> of(String personDn, @Nullable String login) throws DirectoryUnavailableException {
        Set<String> keys = new HashSet<>();
        if (tree.matchingRule()) {
            add(with(Filter.createExtensibleMatchFilter(attributes.member().get(0), IN_CHAIN, false, personDn)), keys);
            return keys;
        }
        List<Filter> direct = memberships(List.of(personDn));
        if (login != null) {
            direct.add(Filter.createEqualityFilter(MEMBER_UID, login));
        }
        List<String> next = add(with(Filter.createORFilter(direct)), keys);
        for (int depth = 1; depth < DEEPEST && !next.isEmpty(); depth++) {
            next = above(next, keys);
        }
        return keys;
    }

    /** Returns where the people in a group are in the tree, directly or not; logins instead where only those are listed. */
    Members members(String groupDn) throws DirectoryUnavailableException {
        Members members = new Members(new HashSet<>(), new HashSet<>());
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(groupDn));
        while (!next.isEmpty()) {
            String dn = next.remove();
            if (!seen.add(GroupKey.of(dn).orElse(dn))) {
                continue;
            }
            Entry group = isBelow(dn, tree.groupsBase()) ? search.entry(dn, groups, membershipAttributes()) : null;
            if (group == null) {
                members.dns().add(dn);
            } else {
                attributes.member().forEach(name -> next.addAll(values(group, name)));
                members.logins().addAll(values(group, MEMBER_UID));
            }
        }
        members.dns().remove(groupDn);
        return members;
    }

    /** Returns groups whose name or description holds these words. */
    List<SearchResultEntry> named(String text) throws DirectoryUnavailableException {
        Filter words = Filter.createORFilter(
                Filter.createSubAnyFilter("cn", text), Filter.createSubAnyFilter("description", text));
        return search.below(tree.groupsBase(), Filter.createANDFilter(groups, words), "cn");
    }

    /** Returns the places of the groups by which somebody is in a group, the one that names them first; none if they are not. */
    List<String> way(String personDn, @Nullable String login, String groupKey) throws DirectoryUnavailableException {
        List<Filter> direct = memberships(List.of(personDn));
        if (login != null) {
            direct.add(Filter.createEqualityFilter(MEMBER_UID, login));
        }
        Set<String> seen = new HashSet<>();
        List<List<String>> ways = add(with(Filter.createORFilter(direct)), seen).stream()
                .map(List::of)
                .toList();
        for (int depth = 0; depth < DEEPEST && !ways.isEmpty(); depth++) {
            for (List<String> way : ways) {
                if (GroupKey.of(last(way)).filter(groupKey::equals).isPresent()) {
                    return way;
                }
            }
            ways = longer(ways, seen);
        }
        return List.of();
    }

    private List<List<String>> longer(List<List<String>> ways, Set<String> seen) throws DirectoryUnavailableException {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> way : ways) {
            for (String next : above(List.of(last(way)), seen)) {
                List<String> on = new ArrayList<>(way);
                on.add(next);
                longer.add(on);
            }
        }
        return longer;
    }

    private static String last(List<String> way) {
        return way.get(way.size() - 1);
    }

    /** The people of a group: places in the tree, and logins. */
    record Members(Set<String> dns, Set<String> logins) {}

    /** Returns a filter for the people in a group, directly or not, where the server resolves it. */
    @Nullable Filter membersFilter(String groupDn) {
        return tree.matchingRule() ? Filter.createExtensibleMatchFilter("memberOf", IN_CHAIN, false, groupDn) : null;
    }

    static boolean isBelow(String dn, String base) {
        try {
            return DN.isDescendantOf(dn, base, true);
        } catch (LDAPException notADistinguishedName) {
            return false;
        }
    }

    private List<String> above(List<String> dns, Set<String> keys) throws DirectoryUnavailableException {
        List<String> found = new ArrayList<>();
        for (int from = 0; from < dns.size(); from += MOST_IN_A_FILTER) {
            List<String> some = dns.subList(from, Math.min(dns.size(), from + MOST_IN_A_FILTER));
            found.addAll(add(with(Filter.createORFilter(memberships(some))), keys));
        }
        return found;
    }

    private List<Filter> memberships(Collection<String> dns) {
        List<Filter> any = new ArrayList<>();
        attributes.member().forEach(name -> dns.forEach(dn -> any.add(Filter.createEqualityFilter(name, dn))));
        return any;
    }

    private List<SearchResultEntry> with(Filter membership) throws DirectoryUnavailableException {
        return search.below(tree.groupsBase(), Filter.createANDFilter(groups, membership), NO_ATTRIBUTES);
    }

    /** Adds the keys of groups and returns the names of those that were new. */
    private static List<String> add(List<SearchResultEntry> found, Set<String> keys) {
        List<String> added = new ArrayList<>();
        for (SearchResultEntry group : found) {
            if (GroupKey.of(group.getDN()).map(keys::add).orElse(false)) {
                added.add(group.getDN());
            }
        }
        return added;
    }

    private String[] membershipAttributes() {
        List<String> names = new ArrayList<>(attributes.member());
        names.add(MEMBER_UID);
        return names.toArray(String[]::new);
    }

    private static List<String> values(Entry entry, String name) {
        String[] values = entry.getAttributeValues(name);
        return values == null ? List.of() : List.of(values);
    }
}

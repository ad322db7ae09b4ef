package org.guichet.it;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.UUID;
import org.guichet.local.peer.University;

/**
 * Somebody whom the directory came to know for a test, with login, mail address and alias of their own and the common password;
 * it forgets them at the end.
 */
public record Newcomer(InMemoryDirectoryServer directory, String login) implements AutoCloseable {

    private static final String GROUPS = ",ou=groupes," + University.BASE;

    public static Newcomer of(TestDesk desk) {
        String login = "n" + UUID.randomUUID().toString().substring(0, 8);
        Newcomer newcomer = new Newcomer(desk.local().directory().content(), login);
        newcomer.add();
        return newcomer;
    }

    public String dn() {
        return "uid=" + login + ",ou=personnes," + University.BASE;
    }

    public String name() {
        return "Noé " + login;
    }

    public String mail() {
        return login + "@" + University.DOMAIN;
    }

    public String alias() {
        return "noe." + login + "@" + University.DOMAIN;
    }

    /** Becomes a member of a group through another one, which is made for that. */
    public void joinsThroughAGroup(String group) {
        String between = "cn=renfort-" + login + GROUPS;
        try {
            Entry made = new Entry(between);
            made.addAttribute("objectClass", "top", "groupOfNames");
            made.addAttribute("cn", "renfort-" + login);
            made.addAttribute("member", dn());
            directory.add(made);
            directory.modify("cn=" + group + GROUPS, new Modification(ModificationType.ADD, "member", between));
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    public void joins(String group) {
        try {
            directory.modify("cn=" + group + GROUPS, new Modification(ModificationType.ADD, "member", dn()));
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Is in no group any more. */
    public void leavesAll() {
        try {
            leave(dn());
            String between = "cn=renfort-" + login + GROUPS;
            if (directory.getEntry(between) != null) {
                leave(between);
                directory.delete(between);
            }
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        leavesAll();
        try {
            directory.delete(dn());
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private void leave(String member) throws LDAPException {
        Filter held = Filter.createEqualityFilter("member", member);
        for (SearchResultEntry group :
                directory.search(University.BASE, SearchScope.SUB, held).getSearchEntries()) {
            boolean isLast = group.getAttribute("member").size() == 1;
            if (!isLast) {
                directory.modify(group.getDN(), new Modification(ModificationType.DELETE, "member", member));
            }
        }
    }

    private void add() {
        Entry person = new Entry(dn());
        person.addAttribute(
                "objectClass", "top", "person", "organizationalPerson", "inetOrgPerson", "universityPerson");
        person.addAttribute("uid", login);
        person.addAttribute("cn", name());
        person.addAttribute("displayName", name());
        person.addAttribute("givenName", "Noé");
        person.addAttribute("sn", login);
        person.addAttribute("mail", mail());
        person.addAttribute("proxyAddresses", "SMTP:" + mail(), "smtp:" + alias());
        person.addAttribute("userPassword", University.PASSWORD);
        try {
            directory.add(person);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }
}

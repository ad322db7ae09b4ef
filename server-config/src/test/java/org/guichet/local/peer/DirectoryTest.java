package org.guichet.local.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPInterface;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guichet.local.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final String PEOPLE = "ou=personnes," + University.BASE;
    private static final String GROUPS = "ou=groupes," + University.BASE;

    private static final Directory DIRECTORY = new Directory(new Ports(freeBase()));
    private final LDAPInterface content = DIRECTORY.content();

    @BeforeAll
    static void open() {
        DIRECTORY.start();
    }

    @AfterAll
    static void close() {
        DIRECTORY.stop();
    }

    @Test
    void itHoldsAboutSixtyPeopleWithMailOfficeAndUnit() throws LDAPException {
        List<Entry> people = search(PEOPLE, "(objectClass=inetOrgPerson)");

        assertThat(people).hasSizeBetween(55, 70).allSatisfy(person -> {
            assertThat(person.hasAttribute("mail")).isTrue();
            assertThat(person.hasAttribute("title")).isTrue();
            assertThat(person.hasAttribute("departmentNumber")).isTrue();
        });
        assertThat(search(PEOPLE, "(&(roomNumber=*)(telephoneNumber=*))")).hasSizeGreaterThan(50);
    }

    @Test
    void peopleAreTheSameAtTheNextStart() throws LDAPException {
        String camille = "uid=croussel," + PEOPLE;
        LDAPInterface next = new Directory(new Ports(freeBase())).content();

        assertThat(identity(next, camille)).isNotBlank().isEqualTo(identity(content, camille));
        assertThat(identity(next, "uid=nferrand," + PEOPLE)).isNotEqualTo(identity(next, camille));
    }

    private static String identity(LDAPInterface directory, String dn) throws LDAPException {
        return Objects.requireNonNull(directory.getEntry(dn, "entryUUID").getAttributeValue("entryUUID"));
    }

    @Test
    void theAccountsOfTheBoxSignInWithTheCommonPassword() {
        assertThat(List.of("croussel", "nferrand", "hmaret"))
                .allSatisfy(uid -> assertThat(bind(uid, "guichet")).isEqualTo(ResultCode.SUCCESS));
        assertThat(bind("croussel", "wrong")).isEqualTo(ResultCode.INVALID_CREDENTIALS);
    }

    @Test
    void theDisabledAccountDoesNotSignInEvenWithItsPassword() {
        assertThat(bind("pduval", "guichet")).isEqualTo(ResultCode.INVALID_CREDENTIALS);
    }

    @Test
    void aGroupHoldsAgentsThroughOtherGroups() throws LDAPException {
        Entry unit = search(GROUPS, "(cn=centre-informatique)").get(0);
        String support = "cn=support-proximite," + GROUPS;

        assertThat(unit.getAttributeValues("member")).contains(support);
        assertThat(Objects.requireNonNull(content.getEntry(support)).getAttributeValues("member"))
                .contains("cn=support-postes," + GROUPS);
    }

    @Test
    void everyMemberOfAGroupExists() throws LDAPException {
        for (Entry group : search(GROUPS, "(objectClass=groupOfNames)")) {
            for (String member : Objects.requireNonNull(group.getAttributeValues("member"))) {
                assertThat(content.getEntry(member)).as(member).isNotNull();
            }
        }
    }

    @Test
    void noAddressBelongsToTwoPeople() {
        List<String> addresses = University.mailboxes().stream()
                .flatMap(box -> Stream.concat(Stream.of(box.address()), box.aliases().stream()))
                .toList();

        assertThat(addresses).doesNotHaveDuplicates().doesNotContainAnyElementsOf(University.QUEUES);
    }

    @Test
    void strangersMayNotSearchAndTheDesksAccountMay() throws LDAPException {
        try (LDAPConnection connection = connection()) {
            assertThatThrownBy(() -> connection.search(PEOPLE, SearchScope.SUB, "(uid=croussel)"))
                    .isInstanceOf(LDAPException.class);

            connection.bind(University.SERVICE_DN, University.PASSWORD);

            assertThat(connection
                            .search(PEOPLE, SearchScope.SUB, "(uid=croussel)")
                            .getEntryCount())
                    .isEqualTo(1);
        }
    }

    private static ResultCode bind(String uid, String password) {
        try (LDAPConnection connection = connection()) {
            return connection.bind("uid=" + uid + "," + PEOPLE, password).getResultCode();
        } catch (LDAPException refused) {
            return refused.getResultCode();
        }
    }

    private static LDAPConnection connection() throws LDAPException {
        return new LDAPConnection("127.0.0.1", DIRECTORY.content().getListenPort());
    }

    private static int freeBase() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort() - 389;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private List<Entry> search(String base, String filter) throws LDAPException {
        return List.copyOf(
                content.search(base, SearchScope.SUB, Filter.create(filter)).getSearchEntries());
    }
}

package org.guichet.directory.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindResult;
import com.unboundid.ldap.sdk.BindResult;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10ErrorType;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10ResponseControl;
import java.util.Set;
import org.guichet.directory.GroupRef;
import org.guichet.directory.model.PersonReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LdapDirectoryTest {

    private final TestDirectory university = TestDirectory.plain();
    private LdapDirectory directory;

    @BeforeEach
    void open() {
        directory = university.open(new MovingClock());
    }

    @AfterEach
    void close() {
        directory.close();
        university.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"croussel", "CROUSSEL", "camille.roussel@univ-valmont.example", "c.roussel@univ-valmont.example"
            })
    void anAccountIsFoundByLoginAndByAnyOfItsAddresses(String typed) throws Exception {
        PersonReading person = directory.byAccount(typed).orElseThrow();

        assertThat(person.login()).isEqualTo("croussel");
        assertThat(directory.refuse(person, "guichet")).isEmpty();
    }

    @Test
    void theCardIsReadWhole() throws Exception {
        PersonReading person = directory.byAccount("croussel").orElseThrow();

        assertThat(person.externalId()).hasSize(36);
        assertThat(person.active()).isTrue();
        assertThat(person.addresses())
                .containsExactlyInAnyOrder("camille.roussel@univ-valmont.example", "c.roussel@univ-valmont.example");
        assertThat(person.details().displayName()).isEqualTo("Camille Roussel");
        assertThat(person.details().email()).isEqualTo("camille.roussel@univ-valmont.example");
        assertThat(person.details().phone()).isEqualTo("+41 27 555 10 42");
        assertThat(person.details().office()).isEqualTo("B 214");
        assertThat(person.details().unit()).isEqualTo("Faculté des sciences");
        assertThat(person.details().jobTitle()).isEqualTo("Assistant·e");
        assertThat(person.details().language()).isEqualTo("en");
    }

    @Test
    void addressesOfExchangeBelongToTheirPersonAndTheOneInCapitalsIsTheMainOne() throws Exception {
        PersonReading person =
                directory.byAddress("nadia@sciences.univ-valmont.example").orElseThrow();

        assertThat(person.login()).isEqualTo("nferrand");
        assertThat(person.details().email()).isEqualTo("nadia.ferrand@univ-valmont.example");
        assertThat(person.addresses())
                .containsExactlyInAnyOrder("nadia.ferrand@univ-valmont.example", "nadia@sciences.univ-valmont.example");
        assertThat(directory.byAddress("nferrand@univ-valmont.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*)(uid=*", "*", "croussel)(|(uid=*", "crous*", "\\2a", "uid=croussel,ou=personnes", ")", "a@*"})
    void whatIsTypedIsNeverAFilter(String typed) throws Exception {
        assertThat(directory.byAccount(typed)).isEmpty();
        assertThat(directory.byAddress(typed)).isEmpty();
    }

    @Test
    void anAddressThatTwoAccountsClaimIsNobodys() throws Exception {
        assertThat(directory.byAddress("partage@univ-valmont.example")).isEmpty();
        assertThat(directory.byAccount("partage@univ-valmont.example")).isEmpty();
    }

    @Test
    void anAliasDoesNotKeepAnotherFromTheirLogin() throws Exception {
        assertThat(directory
                        .byAccount("alias@univ-valmont.example")
                        .orElseThrow()
                        .details()
                        .displayName())
                .isEqualTo("Alia Dresse");
    }

    @Test
    void aGroupIsFoundByAPieceOfItsName() throws Exception {
        assertThat(directory.groupsNamed("INFORMAT"))
                .containsExactly(new GroupRef("cn=centre informatique," + TestDirectory.GROUPS, "Centre Informatique"));
        assertThat(directory.groupsNamed("*)(cn=*")).isEmpty();
    }

    @Test
    void theWayIntoAGroupLeadsThroughTheGroupsBetween() throws Exception {
        PersonReading nadia = directory.byAccount("nferrand").orElseThrow();
        PersonReading camille = directory.byAccount("croussel").orElseThrow();

        assertThat(directory.way(nadia, "cn=tous," + TestDirectory.GROUPS))
                .extracting(GroupRef::name)
                .containsExactly("support-hotline", "Centre Informatique", "tous");
        assertThat(directory.way(camille, "cn=unix," + TestDirectory.GROUPS))
                .extracting(GroupRef::name)
                .containsExactly("unix");
        assertThat(directory.way(camille, "cn=support-hotline," + TestDirectory.GROUPS))
                .isEmpty();
    }

    @Test
    void anEmptyPasswordIsRefusedBeforeAnyBind() throws Exception {
        PersonReading person = directory.byAccount("croussel").orElseThrow();
        university.binds.clear();

        assertThat(directory.refuse(person, "")).contains(RefusalReason.EMPTY);
        assertThat(university.binds).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneLetsInAfterwards() throws Exception {
        PersonReading person = directory.byAccount("croussel").orElseThrow();

        assertThat(directory.refuse(person, "Guichet")).contains(RefusalReason.WRONG_PASSWORD);
        assertThat(directory.refuse(person, "guichet")).isEmpty();
        assertThat(directory.byAccount("nferrand")).isPresent();
    }

    @Test
    void forNobodyAPasswordIsTriedAllTheSame() throws Exception {
        university.binds.clear();

        assertThat(directory.refuse(null, "guichet")).contains(RefusalReason.UNKNOWN);
        assertThat(university.binds).anyMatch(dn -> dn.endsWith(TestDirectory.PEOPLE) && dn.startsWith("cn="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quitte", "windows", "expire"})
    void anAccountThatIsDisabledOrHasExpiredIsRefusedWithTheRightPassword(String login) throws Exception {
        PersonReading person = directory.byAccount(login).orElseThrow();

        assertThat(person.active()).isFalse();
        assertThat(directory.refuse(person, "guichet")).contains(RefusalReason.ACCOUNT_DISABLED);
        assertThat(directory.refuse(person, "wrong")).contains(RefusalReason.WRONG_PASSWORD);
    }

    @Test
    void anInstallationSaysByAFilterWhichAccountsMayBeUsed() throws Exception {
        try (LdapDirectory own = university.open(new MovingClock(), "active-filter", "(!(employeeType=externe))")) {
            assertThat(own.byAccount("externe").orElseThrow().active()).isFalse();
            assertThat(own.byAccount("croussel").orElseThrow().active()).isTrue();
        }
    }

    @Test
    void aPasswordThatMustBeChangedIsRefusedThoughItIsRight() throws Exception {
        PersonReading person = directory.byAccount("croussel").orElseThrow();
        university.afterBind = result -> answer(result, DraftBeheraLDAPPasswordPolicy10ErrorType.CHANGE_AFTER_RESET);

        assertThat(directory.refuse(person, "guichet")).contains(RefusalReason.PASSWORD_MUST_CHANGE);
    }

    @Test
    void groupsInGroupsAreFollowedOnceEachEvenInACircle() throws Exception {
        PersonReading agent = directory.byAccount("nferrand").orElseThrow();

        assertThat(directory.groupsOf(agent))
                .containsExactlyInAnyOrder(
                        "cn=support-hotline,ou=groupes,dc=univ-valmont,dc=example",
                        "cn=centre informatique,ou=groupes,dc=univ-valmont,dc=example",
                        "cn=tous,ou=groupes,dc=univ-valmont,dc=example");
    }

    @Test
    void groupsThatListLoginsCountToo() throws Exception {
        PersonReading person = directory.byAccount("croussel").orElseThrow();

        assertThat(directory.groupsOf(person)).contains("cn=unix,ou=groupes,dc=univ-valmont,dc=example");
    }

    @Test
    void theMembersOfAGroupAreFoundThroughGroupsInGroupsAndACircle() throws Exception {
        Set<String> group = Set.of("cn=centre informatique,ou=groupes,dc=univ-valmont,dc=example");

        assertThat(directory.membersOf(group))
                .extracting(PersonReading::login)
                .containsExactlyInAnyOrder("nferrand", "croussel");
        assertThat(directory.membersOf(Set.of("cn=unix,ou=groupes,dc=univ-valmont,dc=example")))
                .extracting(PersonReading::login)
                .containsExactly("croussel");
    }

    @Test
    void aGroupThatIsEmptyOrMissingHasNoMembers() throws Exception {
        assertThat(directory.membersOf(Set.of(
                        "cn=vide,ou=groupes,dc=univ-valmont,dc=example",
                        "cn=never-made,ou=groupes,dc=univ-valmont,dc=example")))
                .isEmpty();
    }

    @Test
    void anAccountIsFoundAgainByItsIdentity() throws Exception {
        PersonReading person = directory.byAccount("croussel").orElseThrow();

        assertThat(directory.byIdentity(person.externalId(), "somebody-else")).contains(person);
        assertThat(directory.byIdentity(null, "croussel")).contains(person);
        assertThat(directory.byIdentity("00000000-0000-0000-0000-000000000000", "croussel"))
                .isEmpty();
    }

    private static void answer(
            InMemoryInterceptedSimpleBindResult intercepted, DraftBeheraLDAPPasswordPolicy10ErrorType error) {
        if (intercepted.getRequest().getBindDN().equals(TestDirectory.SERVICE)) {
            return;
        }
        BindResult result = intercepted.getResult();
        intercepted.setResult(new BindResult(
                result.getMessageID(),
                result.getResultCode(),
                result.getDiagnosticMessage(),
                result.getMatchedDN(),
                result.getReferralURLs(),
                new Control[] {new DraftBeheraLDAPPasswordPolicy10ResponseControl(null, -1, error)}));
    }
}

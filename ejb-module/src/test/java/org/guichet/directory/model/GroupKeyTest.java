package org.guichet.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupKeyTest {

    @Test
    void oneGroupHasOneKeyHoweverItsNameIsWritten() {
        assertThat(GroupKey.of("CN=Support Hotline , OU=Groupes,DC=Univ-Valmont,DC=example"))
                .contains("cn=support hotline,ou=groupes,dc=univ-valmont,dc=example");
        assertThat(GroupKey.of("cn=Secr\\c3\\a9tariat,dc=example")).contains("cn=secrétariat,dc=example");
    }

    @Test
    void aNameAloneLiesRightBelowTheBase() {
        assertThat(GroupKey.of("support-hotline", "ou=groupes,dc=example"))
                .contains("cn=support-hotline,ou=groupes,dc=example");
        assertThat(GroupKey.of("cn=elsewhere,dc=example", "ou=groupes,dc=example"))
                .contains("cn=elsewhere,dc=example");
        assertThat(GroupKey.of("support, hotline", "dc=example")).contains("cn=support\\, hotline,dc=example");
    }

    @Test
    void peopleKnowAGroupByTheFirstPartOfItsPlace() {
        assertThat(GroupKey.name("cn=support\\, hotline,ou=groupes,dc=example")).isEqualTo("support, hotline");
        assertThat(GroupKey.name("support")).isEqualTo("support");
    }

    @Test
    void whatIsNoNameOrTooLongGivesNothing() {
        assertThat(GroupKey.of("cn")).isEmpty();
        assertThat(GroupKey.of("")).isEmpty();
        assertThat(GroupKey.of("cn=" + "a".repeat(300))).isEmpty();
    }
}

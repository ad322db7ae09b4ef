package org.guichet.directory.ldap;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalReasonTest {

    @ParameterizedTest
    @CsvSource({
        "525, UNKNOWN",
        "52e, WRONG_PASSWORD",
        "530, NOT_HERE_OR_NOW",
        "531, NOT_HERE_OR_NOW",
        "532, PASSWORD_EXPIRED",
        "533, ACCOUNT_DISABLED",
        "701, ACCOUNT_EXPIRED",
        "773, PASSWORD_MUST_CHANGE",
        "775, ACCOUNT_LOCKED",
        "52E, WRONG_PASSWORD",
        "fff, WRONG_PASSWORD"
    })
    void theSubCodesOfActiveDirectoryAreToldApart(String code, RefusalReason reason) {
        LDAPException failure = new LDAPException(
                ResultCode.INVALID_CREDENTIALS,
                "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data " + code + ", v3839");

        assertThat(RefusalReason.of(failure)).contains(reason);
    }

    @Test
    void aBindRefusedWithoutMoreIsAWrongPassword() {
        assertThat(RefusalReason.of(new LDAPException(ResultCode.INVALID_CREDENTIALS)))
                .contains(RefusalReason.WRONG_PASSWORD);
    }

    @Test
    void aServerThatIsBusyHasRefusedNobody() {
        assertThat(RefusalReason.of(new LDAPException(ResultCode.BUSY))).isEmpty();
        assertThat(RefusalReason.of(new LDAPException(ResultCode.OTHER))).isEmpty();
    }
}

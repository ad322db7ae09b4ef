package org.guichet.directory.ldap;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10ErrorType;
import com.unboundid.ldap.sdk.experimental.DraftBeheraLDAPPasswordPolicy10ResponseControl;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.directory.Hindrance;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody was not let in. It is in the log; the person at the door hears one sentence whatever it was, unless directories
 * give the reason only to whoever has the right password.
 */
public enum RefusalReason {
    EMPTY(null),
    UNKNOWN(null),
    WRONG_PASSWORD(null),
    ACCOUNT_DISABLED(Hindrance.DISABLED),
    ACCOUNT_EXPIRED(Hindrance.EXPIRED),
    PASSWORD_EXPIRED(Hindrance.PASSWORD_EXPIRED),
    PASSWORD_MUST_CHANGE(Hindrance.PASSWORD_MUST_CHANGE),
    /** Told of a locked account whatever the password was. */
    ACCOUNT_LOCKED(null),
    NOT_HERE_OR_NOW(Hindrance.NOT_HERE_OR_NOW),
    /** Too many attempts; the password was not even tried. */
    SLOWED_DOWN(null),
    /** The directory refused for a reason of its own. */
    OTHER(null);

    // 80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 52e, v3839
    private static final Pattern SUB_CODE = Pattern.compile("\\bdata ([0-9a-fA-F]{3,4})\\b");

    private static final Set<ResultCode> REFUSALS = Set.of(
            ResultCode.INVALID_CREDENTIALS,
            ResultCode.INAPPROPRIATE_AUTHENTICATION,
            ResultCode.UNWILLING_TO_PERFORM,
            ResultCode.CONSTRAINT_VIOLATION,
            ResultCode.NO_SUCH_OBJECT,
            ResultCode.INSUFFICIENT_ACCESS_RIGHTS);

    private final @Nullable Hindrance hindrance;

    RefusalReason(@Nullable Hindrance hindrance) {
        this.hindrance = hindrance;
    }

    /** Returns what the person may be told; nothing when their password may be wrong. */
    public @Nullable Hindrance hindrance() {
        return hindrance;
    }

    /** Returns why a bind failed; nothing when the answer is about the directory and not about the person. */
    static Optional<RefusalReason> of(LDAPException failure) {
        if (!REFUSALS.contains(failure.getResultCode())) {
            return Optional.empty();
        }
        RefusalReason byControl = byPolicy(policy(failure));
        if (byControl != null) {
            return Optional.of(byControl);
        }
        if (!failure.getResultCode().equals(ResultCode.INVALID_CREDENTIALS)) {
            return Optional.of(OTHER);
        }
        Matcher code = SUB_CODE.matcher(String.valueOf(failure.getMessage()));
        return Optional.of(code.find() ? bySubCode(code.group(1)) : WRONG_PASSWORD);
    }

    /** Returns what a password policy holds against a bind that went well or not; nothing when it has no objection. */
    static @Nullable RefusalReason byPolicy(@Nullable DraftBeheraLDAPPasswordPolicy10ResponseControl policy) {
        DraftBeheraLDAPPasswordPolicy10ErrorType error = policy == null ? null : policy.getErrorType();
        if (error == null) {
            return null;
        }
        return switch (error) {
            case ACCOUNT_LOCKED -> ACCOUNT_LOCKED;
            case PASSWORD_EXPIRED -> PASSWORD_EXPIRED;
            case CHANGE_AFTER_RESET -> PASSWORD_MUST_CHANGE;
            default -> null;
        };
    }

    private static @Nullable DraftBeheraLDAPPasswordPolicy10ResponseControl policy(LDAPException failure) {
        try {
            return DraftBeheraLDAPPasswordPolicy10ResponseControl.get(failure.toLDAPResult());
        } catch (LDAPException malformed) {
            return null;
        }
    }

    private static RefusalReason bySubCode(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "525" -> UNKNOWN;
            case "530", "531" -> NOT_HERE_OR_NOW;
            case "532" -> PASSWORD_EXPIRED;
            case "533" -> ACCOUNT_DISABLED;
            case "701" -> ACCOUNT_EXPIRED;
            case "773" -> PASSWORD_MUST_CHANGE;
            case "775" -> ACCOUNT_LOCKED;
            default -> WRONG_PASSWORD;
        };
    }
}

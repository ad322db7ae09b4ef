package org.guichet.local.peer;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import org.jspecify.annotations.Nullable;

/** Refuses a disabled account even with its right password, as a directory with a password policy does. */
final class DisabledAccounts extends InMemoryOperationInterceptor {

    private @Nullable InMemoryDirectoryServer server;

    void watch(InMemoryDirectoryServer watched) {
        server = watched;
    }

    @Override
    public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) throws LDAPException {
        Entry account =
                server == null ? null : server.getEntry(request.getRequest().getBindDN());
        if (account != null && account.hasAttribute("pwdAccountLockedTime")) {
            throw new LDAPException(ResultCode.INVALID_CREDENTIALS, "The account is locked");
        }
    }
}

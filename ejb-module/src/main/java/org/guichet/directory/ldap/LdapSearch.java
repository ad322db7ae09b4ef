package org.guichet.directory.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches that are answered whole or not at all: half an answer must never look like a smaller directory. */
final class LdapSearch {

    private static final int PAGE = 500;
    private static final int MOST = 50_000;

    private final LdapPool pool;

    LdapSearch(LdapPool pool) {
        this.pool = pool;
    }

    /** Returns an entry if it exists and matches. */
    @Nullable SearchResultEntry entry(String dn, Filter filter, String... attributes) throws DirectoryUnavailableException {
        List<SearchResultEntry> found = below(dn, SearchScope.BASE, filter, attributes);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns all entries below a base that match; none when there is no such base. */
    List<SearchResultEntry> below(String base, Filter filter, String... attributes)
            throws DirectoryUnavailableException {
        return below(base, SearchScope.SUB, filter, attributes);
    }

    private List<SearchResultEntry> below(String base, SearchScope scope, Filter filter, String... attributes)
            throws DirectoryUnavailableException {
        try {
            return pool.call(connections -> pages(connections, base, scope, filter, attributes));
        } catch (LDAPException refused) {
            if (refused.getResultCode().equals(ResultCode.NO_SUCH_OBJECT)) {
                return List.of();
            }
            throw new DirectoryUnavailableException(
                    "a search was refused: " + refused.getResultCode().getName(), refused);
        }
    }

    // Pages belong to one connection, and the first page on it may find that the server has closed it meanwhile.
    private static List<SearchResultEntry> pages(
            LDAPConnectionPool connections, String base, SearchScope scope, Filter filter, String... attributes)
            throws LDAPException {
        LDAPConnection connection = LdapPool.connection(connections);
        try {
            List<SearchResultEntry> found;
            try {
                found = pages(connection, base, scope, filter, attributes);
            } catch (LDAPException failure) {
                if (failure.getResultCode().isConnectionUsable()) {
                    throw failure;
                }
                connection = connections.replaceDefunctConnection(connection);
                found = pages(connection, base, scope, filter, attributes);
            }
            connections.releaseConnection(connection);
            return found;
        } catch (LDAPException failure) {
            connections.releaseConnectionAfterException(connection, failure);
            throw failure;
        }
    }

    private static List<SearchResultEntry> pages(
            LDAPConnection connection, String base, SearchScope scope, Filter filter, String... attributes)
            throws LDAPException {
        List<SearchResultEntry> found = new ArrayList<>();
        ASN1OctetString cookie = null;
        do {
            SearchRequest request = new SearchRequest(base, scope, filter, attributes);
            if (!scope.equals(SearchScope.BASE)) {
                request.addControl(new SimplePagedResultsControl(PAGE, cookie));
            }
            SearchResult page = connection.search(request);
            found.addAll(page.getSearchEntries());
            SimplePagedResultsControl more = SimplePagedResultsControl.get(page);
            cookie = more != null && more.moreResultsToReturn() ? more.getCookie() : null;
            if (found.size() > MOST) {
                throw new LDAPException(ResultCode.SIZE_LIMIT_EXCEEDED, "more than " + MOST + " entries");
            }
        } while (cookie != null);
        return found;
    }
}

package org.guichet.directory.ldap;

import com.unboundid.ldap.sdk.FailoverServerSet;
import com.unboundid.ldap.sdk.GetEntryLDAPConnectionPoolHealthCheck;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldap.sdk.PostConnectProcessor;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.JVMDefaultTrustManager;
import com.unboundid.util.ssl.PEMFileTrustManager;
import com.unboundid.util.ssl.SSLUtil;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import javax.net.ssl.X509TrustManager;
import org.guichet.directory.ldap.DirectorySettings.Link;
import org.guichet.directory.ldap.DirectorySettings.Security;
import org.guichet.directory.ldap.DirectorySettings.Server;
import org.guichet.directory.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the directory: made when first needed, to the first server that answers, kept and checked, made anew when a
 * server was away. After a failure nobody waits for it again until a few seconds have gone, so that a mail storm does not
 * queue behind a dead directory. A connection that should be encrypted and cannot be is no connection.
 */
final class LdapPool implements AutoCloseable {

    private static final int LONGEST_WORDS = 1000;

    private static final Set<ResultCode> AWAY = Set.of(
            ResultCode.CONNECT_ERROR,
            ResultCode.SERVER_DOWN,
            ResultCode.TIMEOUT,
            ResultCode.UNAVAILABLE,
            ResultCode.BUSY,
            ResultCode.LOCAL_ERROR);

    /** Something to be done with a connection of the service account. */
    interface Work<T> {
        T with(LDAPConnectionPool connections) throws LDAPException;
    }

    private final Link link;
    private final Clock clock;
    private final Semaphore free;
    private @Nullable LDAPConnectionPool pool;
    private volatile Instant closedUntil = Instant.MIN;

    LdapPool(Link link, Clock clock) {
        this.link = link;
        this.clock = clock;
        this.free = new Semaphore(link.poolSize());
    }

    /**
     * Does a piece of work.
     *
     * @throws LDAPException an answer that says no
     * @throws DirectoryUnavailableException no answer
     */
    <T> T call(Work<T> work) throws LDAPException, DirectoryUnavailableException {
        if (clock.instant().isBefore(closedUntil)) {
            throw new DirectoryUnavailableException("the directory did not answer a moment ago", null);
        }
        acquire();
        try {
            return work.with(connections());
        } catch (LDAPException failure) {
            if (AWAY.contains(failure.getResultCode())) {
                throw away(failure);
            }
            throw failure;
        } finally {
            free.release();
        }
    }

    /** Returns a connection for an unpooled conversation; whatever prevents it is the directory's fault, not a person's. */
    static LDAPConnection connection(LDAPConnectionPool connections) throws LDAPException {
        try {
            return connections.getConnection();
        } catch (LDAPException failure) {
            throw new LDAPException(ResultCode.CONNECT_ERROR, failure.getMessage(), failure);
        }
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }

    private void acquire() throws DirectoryUnavailableException {
        try {
            if (!free.tryAcquire(link.responseTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DirectoryUnavailableException("all connections are in use", null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DirectoryUnavailableException("interrupted", interrupted);
        }
    }

    private DirectoryUnavailableException away(Exception failure) {
        closedUntil = clock.instant().plus(link.retryAfter());
        return new DirectoryUnavailableException(words(failure), failure);
    }

    // A search that takes too long is told of with its filter, in which there is a person: such words are not repeated.
    private static String words(Exception failure) {
        boolean ofASearch = failure instanceof LDAPException answer
                && !answer.getResultCode().equals(ResultCode.CONNECT_ERROR);
        String words = ofASearch ? ((LDAPException) failure).getResultCode().getName() : failure.getMessage();
        return String.valueOf(Words.cut(words, LONGEST_WORDS));
    }

    private synchronized LDAPConnectionPool connections() throws LDAPException, DirectoryUnavailableException {
        if (pool == null) {
            if (link.servers().isEmpty()) {
                throw new DirectoryUnavailableException("no directory is set up: guichet.directory.servers", null);
            }
            try {
                pool = open();
            } catch (GeneralSecurityException unusable) {
                throw away(unusable);
            }
        }
        return pool;
    }

    private LDAPConnectionPool open() throws LDAPException, GeneralSecurityException {
        SSLUtil tls = new SSLUtil(trust());
        SocketFactory sockets =
                link.security() == Security.LDAPS ? tls.createSSLSocketFactory() : SocketFactory.getDefault();
        PostConnectProcessor startTls = link.security() == Security.STARTTLS
                ? new StartTLSPostConnectProcessor(tls.createSSLSocketFactory())
                : null;
        SimpleBindRequest bind = link.account() == null
                ? null
                : new SimpleBindRequest(link.account().dn(), link.account().password());
        List<Server> servers = link.servers();
        FailoverServerSet inOrder = new FailoverServerSet(
                servers.stream().map(Server::host).toArray(String[]::new),
                servers.stream().mapToInt(Server::port).toArray(),
                sockets,
                options(),
                bind,
                startTls);
        inOrder.setMaxFailoverConnectionAgeMillis(Duration.ofMinutes(5).toMillis());
        LDAPConnectionPool made = new LDAPConnectionPool(inOrder, bind, 0, link.poolSize(), null, false);
        made.setConnectionPoolName("guichet-directory");
        made.setRetryFailedOperationsDueToInvalidConnections(EnumSet.of(OperationType.SEARCH));
        made.setMaxConnectionAgeMillis(Duration.ofMinutes(30).toMillis());
        made.setHealthCheckIntervalMillis(Duration.ofMinutes(1).toMillis());
        made.setHealthCheck(new GetEntryLDAPConnectionPoolHealthCheck(
                "", link.responseTimeout().toMillis(), false, false, false, true, false));
        return made;
    }

    private LDAPConnectionOptions options() {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis((int) link.connectTimeout().toMillis());
        options.setResponseTimeoutMillis(link.responseTimeout().toMillis());
        options.setAbandonOnTimeout(true);
        options.setFollowReferrals(false);
        options.setUseSynchronousMode(true);
        options.setBindWithDNRequiresPassword(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true, false));
        return options;
    }

    private X509TrustManager trust() throws GeneralSecurityException {
        return link.trustFile() == null
                ? JVMDefaultTrustManager.getInstance()
                : new PEMFileTrustManager(link.trustFile().toFile());
    }
}

package org.guichet.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.SignInResult.Refused;
import org.guichet.directory.SignInResult.SignedIn;
import org.guichet.directory.SignInResult.Unavailable;
import org.guichet.directory.ldap.DirectoryUnavailableException;
import org.guichet.directory.ldap.EmergencyEntry;
import org.guichet.directory.ldap.LdapDirectory;
import org.guichet.directory.ldap.PersonSync;
import org.guichet.directory.ldap.RefusalReason;
import org.guichet.directory.model.GuessSubject;
import org.guichet.directory.model.PersonReading;
import org.guichet.directory.model.Throttle;
import org.guichet.directory.store.FailureStore;
import org.guichet.directory.store.PersonStore;
import org.guichet.directory.store.RightsQueries;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in. Every attempt goes the same way: the address may try, the account is looked up, the account may be tried
 * from this address, the password is tried by the directory itself. Only then is anything written of the person: who they
 * are, their addresses, their groups. Whatever fails on the way is one reason in the log and one refusal to the person, who
 * hears more only if their password was right.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());
    private static final int LONGEST_NAME = 320;
    private static final int LONGEST_PASSWORD = 1000;

    @Inject
    private LdapDirectory directory;

    @Inject
    private PersonSync sync;

    @Inject
    private PersonStore people;

    @Inject
    private FailureStore failures;

    @Inject
    private RightsQueries rights;

    @Inject
    private EmergencyEntry emergency;

    @Inject
    private Clock clock;

    /**
     * Checks name and password with the directory and keeps what it says of the person.
     *
     * @param loginOrMail an account or any of its mail addresses
     * @param remoteAddress of the browser, as trusted proxies tell it
     */
    @PermitAll
    public SignInResult authenticate(String loginOrMail, String password, String remoteAddress) {
        String account = Normalizer.normalize(loginOrMail, Normalizer.Form.NFC).strip();
        if (account.isEmpty()
                || account.length() > LONGEST_NAME
                || password.isEmpty()
                || password.length() > LONGEST_PASSWORD) {
            return refused(RefusalReason.EMPTY, null, Duration.ZERO);
        }
        byte[] address = GuessSubject.ofAddress(remoteAddress);
        Duration wait = failures.attempt(address, Throttle.OF_ADDRESS, clock.instant());
        if (!wait.isZero()) {
            return refused(RefusalReason.SLOWED_DOWN, null, wait);
        }
        SignInResult result;
        try {
            PersonReading person = directory.byAccount(account).orElse(null);
            result = attempt(person, account, password, remoteAddress);
        } catch (DirectoryUnavailableException unavailable) {
            LOG.log(System.Logger.Level.WARNING, "Sign-in without the directory: " + unavailable.getMessage());
            result = withoutDirectory(account, password, remoteAddress);
        }
        if (!(result instanceof Refused refused) || refused.waitSeconds() > 0) {
            failures.takeBack(address, clock.instant());
        }
        return result;
    }

    /** Returns the roles a signed-in person has at this moment, so that a session can end when they have fallen; none for an account that is no longer active. */
    @PermitAll
    public Set<String> rolesOf(long personId) {
        return rights.roles(personId);
    }

    private SignInResult attempt(@Nullable PersonReading person, String account, String password, String remoteAddress)
            throws DirectoryUnavailableException {
        String guessed = person == null ? account : person.dn();
        byte[] subject = GuessSubject.ofAccount(guessed.toLowerCase(Locale.ROOT), remoteAddress);
        Duration wait = failures.attempt(subject, Throttle.OF_ACCOUNT, clock.instant());
        if (!wait.isZero()) {
            return refused(RefusalReason.SLOWED_DOWN, person, wait);
        }
        try {
            Optional<RefusalReason> reason = directory.refuse(person, password);
            if (reason.isPresent() || person == null || !person.isAccount()) {
                return refused(reason.orElse(RefusalReason.OTHER), person, Duration.ZERO);
            }
            long id = sync.keep(person, directory.groupsOf(person));
            failures.forget(subject);
            return new SignedIn(id, rights.roles(id));
        } catch (DirectoryUnavailableException unavailable) {
            failures.takeBack(subject, clock.instant());
            throw unavailable;
        }
    }

    private SignInResult withoutDirectory(String account, String password, String remoteAddress) {
        byte[] subject = GuessSubject.ofAccount("emergency " + account.toLowerCase(Locale.ROOT), remoteAddress);
        Duration wait = failures.attempt(subject, Throttle.OF_ACCOUNT, clock.instant());
        Optional<Long> id = wait.isZero() ? emergency.enter(account, password) : Optional.empty();
        if (id.isEmpty()) {
            return new Unavailable();
        }
        failures.forget(subject);
        return new SignedIn(id.get(), rights.roles(id.get()));
    }

    private Refused refused(RefusalReason reason, @Nullable PersonReading person, Duration wait) {
        String externalId = person == null ? null : person.externalId();
        String login = person == null ? null : person.login();
        String known =
                people.idOf(externalId, login).map(id -> ", person " + id).orElse("");
        LOG.log(System.Logger.Level.INFO, "Sign-in refused: " + reason + known);
        return new Refused((wait.toMillis() + 999) / 1000, reason.hindrance());
    }
}

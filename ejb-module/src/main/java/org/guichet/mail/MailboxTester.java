package org.guichet.mail;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guichet.directory.Roles;
import org.guichet.mail.imap.Faults;
import org.guichet.mail.imap.ImapDoor;
import org.guichet.mail.imap.ImapFolder;
import org.guichet.mail.imap.Look;
import org.guichet.mail.model.Mailbox;
import org.guichet.mail.store.Mailboxes;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Tries mailboxes before they are read. Nothing is written, marked or moved, neither here nor there; the connection lives
 * on a thread of its own and is waited for ten seconds at most.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailboxTester {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailboxRulebook rulebook;

    @Inject
    private ImapDoor door;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /**
     * Connects as it is filled in, and counts what would be fetched.
     *
     * @throws NotFoundException if it shall become of a mailbox that is not there
     * @throws FieldException at the field that no mailbox can have so; at the password if the one that is sealed was given for another server
     */
    public MailboxTestResult test(TestMailbox command) {
        rulebook.account(command.setup().account());
        Mailbox known = command.id() == null ? null : mailboxes.present(command.id());
        String password = password(command, known);
        Instant begun = clock.instant();
        Future<Counted> answer = threads.submit(() -> count(command.setup(), password, known));
        try {
            Counted counted = answer.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return new MailboxTestResult(null, null, millisSince(begun), counted.messages(), counted.fetched());
        } catch (ExecutionException e) {
            ConnectionFault fault = Faults.of(Objects.requireNonNullElse(e.getCause(), e));
            return failed(fault, fault == ConnectionFault.OTHER ? said(e) : null, begun);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return failed(ConnectionFault.NO_ANSWER, null, begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(ConnectionFault.NO_ANSWER, null, begun);
        }
    }

    private String password(TestMailbox command, @Nullable Mailbox known) {
        String given = command.password();
        if (given != null) {
            return given;
        }
        boolean keeps = known != null
                && known.account().sharesPasswordWith(command.setup().account());
        if (known == null || !keeps) {
            throw new FieldException("password", known == null ? "mailbox.password.invalid" : "mailbox.password.again");
        }
        return vault.open(known.sealedPassword());
    }

    private Counted count(MailboxSetup setup, String password, @Nullable Mailbox known) throws MessagingException {
        try (ImapFolder folder = door.openSoon(setup.account(), password)) {
            return new Counted(
                    folder.count(), look(setup, known, folder).mails().size());
        }
    }

    private Look look(MailboxSetup setup, @Nullable Mailbox known, ImapFolder folder) throws MessagingException {
        Instant now = clock.instant();
        Mailbox.Reading reading =
                known == null ? Mailbox.newReading(setup.rules(), now) : known.readingWith(setup, now);
        return Objects.equals(reading.uidValidity(), folder.uidValidity())
                ? folder.lookAfter(reading.lastUid(), reading.startAt())
                : folder.firstLook(reading.startAt());
    }

    private MailboxTestResult failed(ConnectionFault fault, @Nullable String said, Instant begun) {
        return new MailboxTestResult(fault, said, millisSince(begun), 0, 0);
    }

    /** What the server said, which never repeats the password. */
    private static String said(ExecutionException e) {
        return String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage());
    }

    private long millisSince(Instant begun) {
        return Duration.between(begun, clock.instant()).toMillis();
    }

    /** @param fetched how many of the messages would be */
    private record Counted(long messages, long fetched) {}
}

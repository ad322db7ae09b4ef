package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.mail.AfterFiling;
import org.guichet.mail.ChangeMailbox;
import org.guichet.mail.ConnectionFault;
import org.guichet.mail.CreateMailbox;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxQueries;
import org.guichet.mail.MailboxRow;
import org.guichet.mail.MailboxRules;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.MailboxService;
import org.guichet.mail.MailboxSetup;
import org.guichet.mail.MailboxTestResult;
import org.guichet.mail.MailboxTester;
import org.guichet.mail.StartFrom;
import org.guichet.mail.TestMailbox;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators set mailboxes up while mails lie in them and nodes read them. */
@ExtendWith(ArquillianExtension.class)
class MailboxesIT {

    private static final Duration YEARS = Duration.ofDays(1000);

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private MailboxService mailboxes;

    @Inject
    private MailboxTester tester;

    @Inject
    private MailboxQueries queries;

    private long administrator;

    @BeforeEach
    void somebodyAdministers() {
        administrator = scene.administrator();
    }

    @Test
    void onlyNewMailIsFetchedAndWhatIsOlderIsLeftAloneEvenWhenItIsMovedThereLater() {
        QueueInfo queue = queueWithOldMails(3);
        MailFolder inbox = folder(queue);
        long id = create(post.setup(queue, StartFrom.NEW));
        await("the first look is over").until(() -> leftAlone(id) == 3);

        inbox.lay("Arrive maintenant", clock.instant().plusSeconds(60));
        inbox.lay("Rangé ici des années après", longAgo());
        hurry(id);

        await("the second look is over").until(() -> leftAlone(id) == 4);
        assertThat(fetched(id)).isEqualTo(1);
        assertThat(inbox.unread()).isEqualTo(5);
    }

    @Test
    void fromADateOnWhatWasReceivedSinceIsFetchedOnceHoweverOftenItIsLookedAtAnew() {
        QueueInfo queue = queueWithOldMails(2);
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        folder(queue).lay("Juste avant", yesterday.minusSeconds(60));
        folder(queue).lay("Juste après", yesterday.plusSeconds(60));
        MailboxSetup setup = since(post.setup(queue, StartFrom.DATE), yesterday);
        long id = create(setup);
        await("the first look is over").until(() -> leftAlone(id) == 3);
        assertThat(fetched(id)).isEqualTo(1);

        MailboxSetup earlier = since(setup, yesterday.minusSeconds(120));
        as(() -> mailboxes.change(new ChangeMailbox(id, setup, earlier, null)));

        await("the mail before is fetched too").until(() -> fetched(id) == 2);
    }

    @Test
    void aTestSaysHowManyMailsWouldBeFetchedAndWritesNothing() {
        QueueInfo queue = queueWithOldMails(3);
        folder(queue).lay("Aujourd’hui", clock.instant());
        MailboxSetup date =
                since(post.setup(queue, StartFrom.DATE), clock.instant().minus(Duration.ofHours(1)));
        long before = sql.number("select count(*) from mailbox");

        assertThat(test(post.setup(queue, StartFrom.ALL), Post.PASSWORD).fetched())
                .isEqualTo(4);
        assertThat(test(date, Post.PASSWORD).fetched()).isEqualTo(1);
        MailboxTestResult fresh = test(post.setup(queue, StartFrom.NEW), Post.PASSWORD);

        assertThat(fresh.isWell()).isTrue();
        assertThat(fresh.messages()).isEqualTo(4);
        assertThat(fresh.fetched()).isZero();
        assertThat(sql.number("select count(*) from mailbox")).isEqualTo(before);
        assertThat(folder(queue).unread()).isEqualTo(4);
    }

    @Test
    void aTestSaysWhichPartOfTheAccountIsWrong() {
        MailboxSetup right = post.setup(queueWithOldMails(1), StartFrom.NEW);
        MailboxAccount it = right.account();

        assertThat(fault(right, "pas le bon")).isEqualTo(ConnectionFault.WRONG_PASSWORD);
        assertThat(fault(at(right, it.host(), it.port(), it.security(), "Ailleurs"), Post.PASSWORD))
                .isEqualTo(ConnectionFault.NO_FOLDER);
        assertThat(fault(at(right, it.host(), 1, it.security(), it.folder()), Post.PASSWORD))
                .isEqualTo(ConnectionFault.REFUSED);
        assertThat(fault(at(right, it.host(), it.port(), MailboxSecurity.STARTTLS, it.folder()), Post.PASSWORD))
                .isEqualTo(ConnectionFault.NO_TLS);
        assertThat(fault(at(right, "imap.nowhere.invalid", it.port(), it.security(), it.folder()), Post.PASSWORD))
                .isEqualTo(ConnectionFault.UNKNOWN_HOST);
    }

    @Test
    void aPasswordIsKeptButNeverShownToAnotherServerNorWrittenDown() {
        QueueInfo queue = queueWithOldMails(1);
        MailboxSetup setup = post.setup(queue, StartFrom.NEW);
        long id = create(setup);
        MailboxSetup elsewhere = at(
                setup,
                "localhost",
                setup.account().port(),
                setup.account().security(),
                setup.account().folder());

        refusedAt("password", () -> mailboxes.change(new ChangeMailbox(id, setup, elsewhere, null)));
        refusedAt("password", () -> tester.test(new TestMailbox(id, elsewhere, null)));
        assertThat(callers.as(administrator, () -> tester.test(new TestMailbox(id, setup, null)))
                        .isWell())
                .isTrue();
        as(() -> mailboxes.change(new ChangeMailbox(id, setup, elsewhere, Post.PASSWORD)));

        String history = sql.rows(
                        "select field, value_from, value_to from configuration_change where kind = 'MAILBOX' and thing = ?",
                        id)
                .toString();
        assertThat(history).contains("host", "localhost", "password").doesNotContain(Post.PASSWORD + "]");
    }

    @Test
    void anotherAccountIsReadFromItsBeginningThoughItsServerGivesTheSameNumbers() {
        QueueInfo first = queueWithOldMails(0);
        QueueInfo second = queueWithOldMails(0);
        folder(first).lay("Du premier compte", clock.instant());
        folder(second).lay("Du second compte", clock.instant());
        MailboxSetup setup = post.setup(first, StartFrom.ALL);
        long id = create(setup);
        await("the first account was read").until(() -> fetched(id) == 1);
        sql.change(
                "update mail_ledger set uid_validity = ? where mailbox_id = ?",
                folder(second).uidValidity(),
                id);

        MailboxSetup moved = new MailboxSetup(post.setup(second, StartFrom.ALL).account(), setup.rules());
        as(() -> mailboxes.change(new ChangeMailbox(id, setup, moved, Post.PASSWORD)));

        await("the second account was read").until(() -> fetched(id) == 2);
    }

    @Test
    void aMailThatIsFiledIsMovedOutOfTheWayAndOneInQuarantineStays() {
        QueueInfo queue = queueWithOldMails(0);
        MailboxAccount account = post.setup(queue, StartFrom.ALL).account();
        var rules = new MailboxRules(queue.code(), queue.id(), StartFrom.ALL, null, AfterFiling.MOVE, "Traités");
        long id = create(new MailboxSetup(account, rules));
        folder(queue).lay("À classer", clock.instant());
        folder(queue).lay("", clock.instant().plusSeconds(1));

        await("the mail was moved").pollInSameThread().until(() -> {
            hurry(id);
            return sql.number("select count(tidied_at) from mail_ledger where mailbox_id = ?", id) == 1
                    && fetched(id) == 2;
        });

        MailFolder filed = new MailFolder(
                new MailboxAccount(account.host(), account.port(), account.security(), account.username(), "Traités"));
        assertThat(filed.count()).isEqualTo(1);
        assertThat(folder(queue).count()).isEqualTo(1);
    }

    @Test
    void whatIsRemovedIsReadNoLongerForgetsItsPasswordAndLeavesItsName() {
        MailboxSetup setup = post.setup(queueWithOldMails(0), StartFrom.NEW);
        long id = create(setup);
        refusedAt(
                "name",
                () -> mailboxes.create(new CreateMailbox(
                        at(setup, "imap.univ-valmont.example", 993, MailboxSecurity.TLS, "INBOX"), Post.PASSWORD)));
        refusedAt("folder", () -> mailboxes.create(new CreateMailbox(named(setup, scene.word()), Post.PASSWORD)));

        as(() -> mailboxes.remove(id));

        assertThat(sql.rows("select is_active, sealed_password from mailbox where id = ?", id))
                .containsExactly(List.of("0", ""));
        assertThat(callers.as(administrator, () -> queries.all()))
                .extracting(MailboxRow::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> as(() -> mailboxes.activate(id, true))).isInstanceOf(NotFoundException.class);
        assertThat(create(setup)).isGreaterThan(id);
    }

    @Test
    void onlyAdministratorsOfTheInstallationSetMailboxesUp() {
        QueueInfo queue = scene.queue();
        MailboxSetup setup = post.setup(queue, StartFrom.NEW);
        List<Callable<?>> deeds = List.of(
                () -> mailboxes.create(new CreateMailbox(setup, Post.PASSWORD)),
                () -> tester.test(new TestMailbox(null, setup, Post.PASSWORD)),
                () -> queries.details(1),
                () -> queries.all(),
                run(() -> mailboxes.change(new ChangeMailbox(1, setup, setup, null))),
                run(() -> mailboxes.activate(1, false)),
                run(() -> mailboxes.hurry(1)),
                run(() -> mailboxes.remove(1)));
        for (long other :
                List.of(scene.requester(), scene.agent(queue, Right.ALL), scene.administratorOf(queue.deskId()))) {
            for (Callable<?> deed : deeds) {
                assertThatThrownBy(() -> callers.as(other, deed)).isInstanceOf(EJBAccessException.class);
            }
        }
    }

    private static Callable<?> run(Runnable work) {
        return () -> {
            work.run();
            return work;
        };
    }

    private void as(Runnable work) {
        callers.as(administrator, work);
    }

    private void refusedAt(String field, Runnable work) {
        assertThatThrownBy(() -> as(work))
                .isInstanceOfSatisfying(
                        FieldException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private QueueInfo queueWithOldMails(int count) {
        QueueInfo queue = scene.queue();
        post.open(queue);
        for (int i = 0; i < count; i++) {
            folder(queue).lay("Ancien " + i, longAgo().plusSeconds(i));
        }
        return queue;
    }

    private Instant longAgo() {
        return clock.instant().minus(YEARS);
    }

    private MailFolder folder(QueueInfo queue) {
        return new MailFolder(post.setup(queue, StartFrom.ALL).account());
    }

    private long create(MailboxSetup setup) {
        return callers.as(administrator, () -> mailboxes.create(new CreateMailbox(setup, Post.PASSWORD)));
    }

    private void hurry(long id) {
        as(() -> mailboxes.hurry(id));
    }

    private MailboxTestResult test(MailboxSetup setup, @Nullable String password) {
        return callers.as(administrator, () -> tester.test(new TestMailbox(null, setup, password)));
    }

    private @Nullable ConnectionFault fault(MailboxSetup setup, String password) {
        return test(setup, password).fault();
    }

    private long leftAlone(long id) {
        return sql.number("select left_alone from mailbox where id = ?", id);
    }

    private long fetched(long id) {
        return sql.number("select count(*) from mail_ledger where mailbox_id = ?", id);
    }

    private static MailboxSetup since(MailboxSetup setup, Instant start) {
        MailboxRules rules = setup.rules();
        return new MailboxSetup(
                setup.account(),
                new MailboxRules(rules.name(), rules.queueId(), StartFrom.DATE, start, rules.afterFiling(), null));
    }

    private static MailboxSetup named(MailboxSetup setup, String name) {
        MailboxRules rules = setup.rules();
        return new MailboxSetup(
                setup.account(),
                new MailboxRules(name, rules.queueId(), rules.start(), null, rules.afterFiling(), null));
    }

    private static MailboxSetup at(MailboxSetup setup, String host, int port, MailboxSecurity security, String folder) {
        String username = setup.account().username();
        return new MailboxSetup(new MailboxAccount(host, port, security, username, folder), setup.rules());
    }
}

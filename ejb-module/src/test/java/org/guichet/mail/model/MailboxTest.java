package org.guichet.mail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.guichet.mail.AfterFiling;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxRules;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.MailboxSetup;
import org.guichet.mail.StartFrom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Instant OPENED = Instant.parse("2026-11-17T10:00:00Z");
    private static final Instant LATER = OPENED.plus(Duration.ofDays(30));
    private static final MailboxAccount HERE = account("imap.univ-valmont.example", "INBOX");
    private static final int VALIDITY = 14;

    private final Mailbox mailbox = new Mailbox(setup(HERE, StartFrom.NEW, null), "sealed", OPENED);

    @Test
    void newMailIsWhatComesAfterItWasOpened() {
        assertThat(mailbox.claim("node", OPENED).startAt()).isEqualTo(OPENED);
    }

    @Test
    void anotherNameLeavesAloneHowFarItWasRead() {
        mailbox.looked(VALIDITY, 20_000, 20_000);
        var renamed = new MailboxRules("Réseau", 1, StartFrom.NEW, null, AfterFiling.LEAVE, null);

        mailbox.change(new MailboxSetup(HERE, renamed), "sealed", LATER);

        MailboxClaim claim = mailbox.claim("node", LATER);
        assertThat(claim.startAt()).isEqualTo(OPENED);
        assertThat(claim.uidValidity()).isEqualTo(VALIDITY);
        assertThat(claim.lastUid()).isEqualTo(20_000);
    }

    @Test
    void anotherFolderIsLookedAtForTheFirstTimeInAGenerationOfItsOwn() {
        mailbox.looked(VALIDITY, 20_000, 20_000);
        MailboxClaim before = mailbox.claim("node", OPENED);
        MailboxSetup elsewhere = setup(account("outlook.example", "INBOX"), StartFrom.NEW, null);

        assertThat(mailbox.readingWith(elsewhere, LATER).uidValidity()).isNull();
        mailbox.change(elsewhere, "sealed", LATER);

        MailboxClaim claim = mailbox.claim("node", LATER);
        assertThat(claim.generation()).isGreaterThan(before.generation());
        assertThat(claim.uidValidity()).isNull();
        assertThat(claim.startAt()).isEqualTo(LATER);
    }

    @Test
    void anEarlierStartLooksAnewAndALaterOneDoesNot() {
        mailbox.looked(VALIDITY, 20_000, 20_000);
        Instant earlier = OPENED.minus(Duration.ofDays(1));

        mailbox.change(setup(HERE, StartFrom.DATE, LATER), "sealed", LATER);
        assertThat(mailbox.claim("node", LATER).lastUid()).isEqualTo(20_000);

        mailbox.change(setup(HERE, StartFrom.DATE, earlier), "sealed", LATER);
        assertThat(mailbox.claim("node", LATER).uidValidity()).isNull();
        assertThat(mailbox.claim("node", LATER).generation()).isZero();
    }

    @Test
    void whoeverReadItWhenItWasChangedCommitsNothingMore() {
        MailboxClaim reading = mailbox.claim("node", OPENED);

        mailbox.activate(false, LATER);

        assertThat(mailbox.isHeldBy(reading)).isFalse();
        assertThat(mailbox.renew(reading.fence(), LATER)).isFalse();
    }

    @Test
    void onlyMailThatIsDecidedFromNowOnIsTidied() {
        assertThat(mailbox.tidyFrom()).isNull();
        var tidied = new MailboxRules("Réseau", 1, StartFrom.NEW, null, AfterFiling.MOVE, "Traités");

        mailbox.change(new MailboxSetup(HERE, tidied), "sealed", LATER);
        mailbox.change(new MailboxSetup(HERE, tidied), "sealed", LATER.plusSeconds(60));

        assertThat(Objects.requireNonNull(mailbox.tidyFrom())).isEqualTo(LATER);
    }

    @Test
    void aPasswordIsKeptForTheServerThatItWasGivenFor() {
        assertThat(HERE.sharesPasswordWith(account(HERE.host(), "Archives"))).isTrue();
        assertThat(HERE.sharesPasswordWith(account("imap.elsewhere.example", "INBOX")))
                .isFalse();
        assertThat(HERE.sharesPasswordWith(new MailboxAccount(
                        HERE.host(), HERE.port(), MailboxSecurity.NONE, HERE.username(), HERE.folder())))
                .isFalse();
    }

    private static MailboxAccount account(String host, String folder) {
        return new MailboxAccount(host, 993, MailboxSecurity.TLS, "svc-guichet", folder);
    }

    private static MailboxSetup setup(MailboxAccount account, StartFrom start, @Nullable Instant at) {
        return new MailboxSetup(account, new MailboxRules("Réseau et Wi-Fi", 1, start, at, AfterFiling.LEAVE, null));
    }
}

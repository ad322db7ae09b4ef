package org.guichet.mail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.guichet.mail.DeliveryState;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-17T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final OutboxMail mail =
            new OutboxMail(48213, 7L, "camille@univ-valmont.example", "<7@univ-valmont.example>", false, WRITTEN);

    @Test
    void itIsGivenUpAfterThreeDays() {
        mail.claim("node", WRITTEN.plus(DAY));
        mail.retryLater("421 later", WRITTEN.plus(DAY));
        assertThat(mail.isFailed()).isFalse();

        mail.claim("node", WRITTEN.plus(DAY.multipliedBy(4)));
        mail.retryLater("421 later", WRITTEN.plus(DAY.multipliedBy(4)));
        assertThat(mail.isFailed()).isTrue();
    }

    @Test
    void sentAnewItHasThreeDaysAgainAndKeepsItsMessageId() {
        Instant weekLater = WRITTEN.plus(DAY.multipliedBy(7));
        mail.fail("550 unknown");

        mail.retry(weekLater);
        OutboxClaim claim = mail.claim("node", weekLater);
        mail.retryLater("451 greylisted", weekLater);

        assertThat(mail.delivery().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(claim.messageId()).isEqualTo("<7@univ-valmont.example>");
        assertThat(mail.isFree(weekLater)).isTrue();
    }
}

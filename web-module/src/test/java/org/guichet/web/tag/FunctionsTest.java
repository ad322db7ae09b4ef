package org.guichet.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FunctionsTest {

    @Test
    void initialsAreThoseOfTheFirstAndTheLastName() {
        assertThat(Functions.initials("Nadia Ferrand")).isEqualTo("NF");
        assertThat(Functions.initials("Élodie de La Roche")).isEqualTo("ÉR");
        assertThat(Functions.initials("croussel")).isEqualTo("C");
        assertThat(Functions.initials(" ")).isEqualTo("?");
    }

    @Test
    void aPersonKeepsTheirColour() {
        assertThat(Functions.tone(1042L)).isEqualTo(Functions.tone(1042L)).matches("g-ava--[a-e]");
    }

    @Test
    void sizesAreSaidInTheReadersLanguage() {
        assertThat(Functions.size(184_000L, Locale.FRENCH)).isEqualTo("184\u00a0Ko");
        assertThat(Functions.size(1_440_000L, Locale.FRENCH)).isEqualTo("1,4\u00a0Mo");
        assertThat(Functions.size(1_440_000L, Locale.ENGLISH)).isEqualTo("1.4\u00a0MB");
        assertThat(Functions.size(12L, Locale.ENGLISH)).isEqualTo("12\u00a0B");
    }

    @Test
    void aRequesterLearnsWhoseTurnItIsAndNothingOfReminders() {
        assertThat(StateLook.forRequester("PENDING_REMINDER", "DESK")).isEqualTo(StateLook.OPEN);
        assertThat(StateLook.forRequester("PENDING_AUTO_CLOSE", "REQUESTER")).isEqualTo(StateLook.ANSWER_WANTED);
        assertThat(StateLook.forRequester("TO_VALIDATE", "DESK")).isEqualTo(StateLook.NEW);
        assertThat(StateLook.forRequester("RESOLVED", "REQUESTER")).isEqualTo(StateLook.RESOLVED);
    }
}

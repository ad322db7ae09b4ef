package org.guichet.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Spaces that do not break are written as ~ here. */
class TimesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-17T10:22:00Z");

    private final Times french = new Times(Locale.FRENCH, PARIS, "il y a %s", "dans %s", "à l’instant");
    private final Times english = new Times(Locale.ENGLISH, PARIS, "%s ago", "in %s", "just now");

    @Test
    void minutesAndHoursAreRelative() {
        assertThat(visible(french.relative(NOW.minusSeconds(240), NOW))).isEqualTo("il y a 4~min");
        assertThat(visible(french.relative(NOW.minusSeconds(3 * 3600 + 59), NOW)))
                .isEqualTo("il y a 3~h");
        assertThat(visible(french.relative(NOW.plusSeconds(38 * 60), NOW))).isEqualTo("dans 38~min");
        assertThat(visible(english.relative(NOW.minusSeconds(240), NOW))).isEqualTo("4~min ago");
        assertThat(french.relative(NOW.minusSeconds(59), NOW)).isEqualTo("à l’instant");
    }

    @Test
    void aDayAwayIsADate() {
        assertThat(visible(french.relative(Instant.parse("2026-11-19T10:22:00Z"), NOW)))
                .isEqualTo("jeu.~19~nov.");
        assertThat(visible(english.relative(Instant.parse("2026-11-19T10:22:00Z"), NOW)))
                .isEqualTo("Thu~19~Nov");
    }

    @Test
    void anotherYearIsSaid() {
        assertThat(visible(french.day(Instant.parse("2025-12-01T10:00:00Z"), NOW)))
                .isEqualTo("lun.~1~déc.~2025");
    }

    @Test
    void theHourIsThatOfTheReadersZone() {
        assertThat(visible(french.clock(Instant.parse("2026-11-17T10:44:00Z"), NOW)))
                .isEqualTo("11~h~44");
        assertThat(english.clock(Instant.parse("2026-11-17T08:04:00Z"), NOW)).isEqualTo("09:04");
        assertThat(visible(french.clock(Instant.parse("2026-11-16T22:59:00Z"), NOW)))
                .isEqualTo("lun.~16~nov., 23~h~59");
    }

    @Test
    void aTitleSaysAllOfIt() {
        assertThat(visible(french.full(Instant.parse("2026-07-02T09:05:00Z"))))
                .isEqualTo("jeudi 2 juillet 2026 à 11~h~05");
        assertThat(english.full(Instant.parse("2026-07-02T09:05:00Z"))).isEqualTo("Thursday 2 July 2026, 11:05");
    }

    @Test
    void theHourThatSummerTimeRepeatsIsReadInUtcOrder() {
        assertThat(visible(french.hour(Instant.parse("2026-10-25T00:30:00Z")))).isEqualTo("2~h~30");
        assertThat(visible(french.hour(Instant.parse("2026-10-25T01:30:00Z")))).isEqualTo("2~h~30");
    }

    private static String visible(String text) {
        return text.replace('\u00a0', '~');
    }
}

package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PastConverterTest {

    @Test
    void anHourIsThatOfTheReadersZone() {
        ZoneId zone = ZoneId.of("Europe/Zurich");
        assertThat(PastConverter.parse("2026-11-20T17:40", zone)).isEqualTo("2026-11-20T16:40:00Z");
        assertThat(PastConverter.parse("2026-07-20T17:40:00", zone)).isEqualTo("2026-07-20T15:40:00Z");
    }
}

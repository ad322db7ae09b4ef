package org.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.directory.ConfigurationKind;
import org.junit.jupiter.api.Test;

class AuditPlaceTest {

    private final AuditPlace place = new AuditPlace(ConfigurationKind.QUEUE, "wifi", 12L, 3L, 99L);

    @Test
    void theAddressSaysAllOfIt() {
        assertThat(place.href()).isEqualTo("/admin/audit?kind=queue&thing=wifi&who=12&desk=3&before=99");
        assertThat(place.isWhole()).isFalse();
    }

    @Test
    void whoeverNarrowsTheListOtherwiseBeginsAtItsStart() {
        assertThat(place.by(null).href()).isEqualTo("/admin/audit?kind=queue&thing=wifi&desk=3");
        assertThat(place.ofKind(null).href()).isEqualTo("/admin/audit?who=12&desk=3");
        assertThat(place.at(null).by(null).ofKind(null).href()).isEqualTo("/admin/audit");
    }
}

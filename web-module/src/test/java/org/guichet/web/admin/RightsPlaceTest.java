package org.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightsPlaceTest {

    private static final String KEY = "cn=support-wifi,ou=groupes,dc=example";

    private final RightsPlace place = new RightsPlace("wifi", null, 12L, "support", null);

    @Test
    void aCellIsAGroupOnAQueue() {
        assertThat(place.cellHref(KEY, "wifi"))
                .isEqualTo("/admin/rights?queue=wifi&group=cn%3Dsupport-wifi%2Cou%3Dgroupes%2Cdc%3Dexample#cell");
    }

    @Test
    void whoeverIsAskedForStaysWhileOneLooksAtAnotherQueue() {
        assertThat(place.queueHref("postes")).isEqualTo("/admin/rights?queue=postes&person=12");
        assertThat(place.personHref(7)).isEqualTo("/admin/rights?queue=wifi&person=7#cell");
        assertThat(place.closedHref()).isEqualTo("/admin/rights?queue=wifi");
    }
}

package org.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailPlaceTest {

    private final MailPlace place = new MailPlace("/admin/mail", "QUARANTINED", 912L, 871L);

    @Test
    void anAddressSaysWhatIsShownFromWhereAndWhatIsOpen() {
        assertThat(place.href()).isEqualTo("/admin/mail?only=quarantined&before=912&mail=871");
        assertThat(place.closedHref()).isEqualTo("/admin/mail?only=quarantined&before=912");
        assertThat(place.mailHref(870)).isEqualTo("/admin/mail?only=quarantined&before=912&mail=870#detail");
    }

    @Test
    void anotherPageOpensNoMail() {
        assertThat(place.pageHref("800")).isEqualTo("/admin/mail?only=quarantined&before=800");
        assertThat(place.startHref()).isEqualTo("/admin/mail?only=quarantined");
        assertThat(place.onlyHref(null)).isEqualTo("/admin/mail");
    }

    @Test
    void anOpenMailHasThoseBesideItOnItsPage() {
        assertThat(Neighbours.of(2L, List.of(3L, 2L, 1L), id -> id)).isEqualTo(new Neighbours(3L, 1L));
        assertThat(Neighbours.of(3L, List.of(3L, 2L, 1L), id -> id)).isEqualTo(new Neighbours(null, 2L));
        assertThat(Neighbours.of(9L, List.of(3L, 2L, 1L), id -> id)).isEqualTo(new Neighbours(null, null));
    }
}

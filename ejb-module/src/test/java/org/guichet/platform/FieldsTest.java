package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final Thing BEFORE = new Thing(new Words("Réseau", "Network"), 2, true, null);

    public record Words(String fr, String en) {}

    public record Thing(
            Words name, int tier, boolean active, @Nullable String phone) {}

    @Test
    void whatIsTheSameIsNoChange() {
        assertThat(Fields.changes(BEFORE, new Thing(new Words("Réseau", "Network"), 2, true, null)))
                .isEmpty();
    }

    @Test
    void eachFieldIsComparedByItselfAlsoThoseOfARecordWithin() {
        Thing after = new Thing(new Words("Réseau et Wi-Fi", "Network"), 3, true, "022");
        assertThat(Fields.changes(BEFORE, after))
                .containsExactly(
                        new FieldChange("name.fr", "Réseau", "Réseau et Wi-Fi"),
                        new FieldChange("tier", "2", "3"),
                        new FieldChange("phone", "", "022"));
    }

    @Test
    void twoPeopleWhoChangeDifferentFieldsBothGetWhatTheyWish() {
        Thing mine = new Thing(new Words("Wi-Fi", "Network"), 2, true, null);
        Thing theirs = new Thing(new Words("Réseau", "Wireless"), 3, true, null);
        assertThat(Fields.contested(BEFORE, mine, theirs)).isEmpty();
        assertThat(Fields.joined(BEFORE, mine, theirs))
                .isEqualTo(new Thing(new Words("Wi-Fi", "Wireless"), 3, true, null));
    }

    @Test
    void aFieldThatBothChangedOtherwiseIsContested() {
        Thing mine = new Thing(BEFORE.name(), 1, true, "022");
        Thing theirs = new Thing(BEFORE.name(), 3, true, "022");
        assertThat(Fields.contested(BEFORE, mine, theirs)).containsExactly(new FieldChange("tier", "1", "3"));
    }
}

package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

    public record Day(String key, String text) implements Keyed {}

    public record Week(Map<String, String> hours, List<Day> closed, List<String> places) {}

    @Test
    void mapsAndListsOfWhatIsKeyedAreComparedMemberByMember() {
        Week before = new Week(Map.of("MONDAY", "8"), List.of(new Day("12-25", "Noël")), List.of("A", "B"));
        Week after = new Week(Map.of("FRIDAY", "8"), List.of(new Day("12-25", "Christmas")), List.of("B"));
        assertThat(Fields.changes(before, after))
                .containsExactly(
                        new FieldChange("hours.MONDAY", "8", ""),
                        new FieldChange("closed.12-25", "Noël", "Christmas"),
                        new FieldChange("places", "A, B", "B"),
                        new FieldChange("hours.FRIDAY", "", "8"));
    }

    @Test
    void whatTwoPeopleAddOrTakeAwayIsJoinedMemberByMember() {
        Day christmas = new Day("12-25", "Noël");
        Day labour = new Day("05-01", "Travail");
        Day victory = new Day("05-08", "Victoire");
        Week base = new Week(Map.of("MONDAY", "8", "FRIDAY", "8"), List.of(christmas), List.of());
        Week mine = new Week(Map.of("MONDAY", "9", "FRIDAY", "8"), List.of(labour), List.of());
        Week theirs = new Week(Map.of("MONDAY", "8"), List.of(christmas, victory), List.of());

        assertThat(Fields.contested(base, mine, theirs)).isEmpty();
        assertThat(Fields.joined(base, mine, theirs))
                .isEqualTo(new Week(Map.of("MONDAY", "9"), List.of(victory, labour), List.of()));
        Week other = new Week(Map.of("MONDAY", "7", "FRIDAY", "8"), List.of(christmas), List.of());
        assertThat(Fields.contested(base, mine, other)).containsExactly(new FieldChange("hours.MONDAY", "9", "7"));
    }
}

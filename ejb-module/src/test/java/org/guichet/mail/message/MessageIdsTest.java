package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MessageIdsTest {

    private final MessageIds ids = new MessageIds(secret("un secret de trente-deux octets !"), "univ-valmont.example");

    @Test
    void namesItsTicketAndIsNeverTheSameTwice() {
        String id = ids.make(48213, "croussel@univ-valmont.example");

        assertThat(id).matches("<guichet\\.48213\\.[0-9a-f]{24}\\.[0-9a-f]{32}@univ-valmont\\.example>");
        assertThat(id).hasSizeLessThanOrEqualTo(255).isNotEqualTo(ids.make(48213, "croussel@univ-valmont.example"));
        assertThat(ids.ticket(id)).isEqualTo(OptionalLong.of(48213));
    }

    @Test
    void isBoundToThePersonItWasSentTo() {
        String id = ids.make(48213, "Croussel@univ-valmont.example");

        assertThat(ids.isBoundTo(id, List.of("croussel@UNIV-valmont.example"))).isTrue();
        assertThat(ids.isBoundTo(id, List.of("autre@univ-valmont.example", "croussel@univ-valmont.example")))
                .isTrue();
        assertThat(ids.isBoundTo(id, List.of("eve@ailleurs.example"))).isFalse();
        assertThat(ids.isBoundTo(id, List.of())).isFalse();
    }

    @Test
    void cannotBeMovedToAnotherTicketOrMadeWithoutTheSecret() {
        String id = ids.make(48213, "croussel@univ-valmont.example");
        MessageIds other = new MessageIds(secret("un autre secret de trente-deux !!"), "univ-valmont.example");
        List<String> her = List.of("croussel@univ-valmont.example");

        assertThat(ids.isBoundTo(id.replace("48213", "48214"), her)).isFalse();
        assertThat(ids.isBoundTo(other.make(48213, her.get(0)), her)).isFalse();
        assertThat(ids.isBoundTo(id.replace("univ-valmont", "univ-autre"), her)).isFalse();
    }

    @Test
    void aNoticeIsBoundToItsReaderAndCannotBeMadeIntoAMailOfTheTicket() {
        List<String> hers = List.of("nadia@univ-valmont.example");
        String notice = ids.makeNotice(48213, hers.get(0));

        assertThat(ids.noticeTicket(notice)).hasValue(48213);
        assertThat(ids.isNoticeFor(notice, hers)).isTrue();
        assertThat(ids.isNoticeFor(notice, List.of("eve@ailleurs.example"))).isFalse();
        assertThat(ids.ticket(notice)).isEmpty();
        assertThat(ids.isBoundTo(notice, hers)).isFalse();
        assertThat(ids.isBoundTo(notice.replace("notice.", ""), hers)).isFalse();
        assertThat(ids.isNoticeFor(ids.make(48213, hers.get(0)), hers)).isFalse();
        assertThat(ids.noticeTicket(MessageIds.thread(48213, "univ-valmont.example")))
                .isEmpty();
    }

    @Test
    void survivesServersThatChangeItsCase() {
        String id = ids.make(48213, "croussel@univ-valmont.example").toUpperCase(Locale.ROOT);

        assertThat(ids.isBoundTo(id, List.of("croussel@univ-valmont.example"))).isTrue();
    }

    @Test
    void whatOthersMakeIsNotOurs() {
        for (String id : List.of("", "<>", "<guichet.1@univ-valmont.example>", "<CAF0001@mail.courriel.example>")) {
            assertThat(ids.ticket(id)).isEmpty();
            assertThat(ids.isBoundTo(id, List.of("a@b.example"))).isFalse();
        }
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new MessageIds(new byte[8], "univ-valmont.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] secret(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}

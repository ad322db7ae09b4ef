package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.guichet.mail.message.SubjectTag.ForeignNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Guichet#48213] Imprimante",
                "Re: [Guichet#48213] Imprimante",
                "RE : TR: [guichet #48213]",
                "Imprimante [GUICHET # 48213 ] suite",
                "Re: [Guichet\u00a0#48213] [Guichet#99]"
            })
    void findsTheNumberHoweverTheSubjectWasTreated(String subject) {
        assertThat(SubjectTag.number(subject)).isEqualTo(OptionalLong.of(48213));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Guichet#48213",
                "[Guichet#]",
                "[Guichet#48x]",
                "[Guichet#9999999999999999999]",
                "[Ticket#48213]"
            })
    void findsNoneWhereThereIsNone(String subject) {
        assertThat(SubjectTag.number(subject)).isEmpty();
    }

    @Test
    void putsTheNumberOnce() {
        assertThat(SubjectTag.tag(48213, "Imprimante")).isEqualTo("[Guichet#48213] Imprimante");
        assertThat(SubjectTag.tag(48213, "[Guichet#48213] Imprimante")).isEqualTo("[Guichet#48213] Imprimante");
        assertThat(SubjectTag.tag(48213, "Re: [guichet # 17] Imprimante")).isEqualTo("[Guichet#48213] Re: Imprimante");
        assertThat(SubjectTag.tag(48213, "")).isEqualTo("[Guichet#48213]");
        assertThat(SubjectTag.without("[Guichet#48213] Imprimante")).isEqualTo("Imprimante");
    }

    @Test
    void keepsTheSubjectOnOneShortLine() {
        String tagged = SubjectTag.tag(48213, "a\r\nBcc: tous@univ-valmont.example " + "très ".repeat(200));

        assertThat(tagged)
                .hasSize(SubjectTag.LONGEST)
                .startsWith("[Guichet#48213] a Bcc: tous")
                .doesNotContain("\r", "\n");
    }

    @Test
    void findsTheNumbersOfReplacedSystems() {
        SubjectTag tags = new SubjectTag(List.of("Ticket#", "site #"));

        assertThat(tags.foreignNumbers("Re: [Ticket#2024011510000123] Compte"))
                .containsExactly(new ForeignNumber("Ticket#", "2024011510000123"));
        assertThat(tags.foreignNumbers("[Site #123] Compte")).containsExactly(new ForeignNumber("site #", "123"));
        assertThat(tags.foreignNumbers("[Guichet#123] Compte")).isEmpty();
    }
}

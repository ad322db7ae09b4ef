package org.guichet.mail.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.guichet.mail.TextCondition;
import org.guichet.mail.TextVariable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTemplateTest {

    private static final Map<TextVariable, String> VALUES = Map.of(
            TextVariable.FIRST_NAME, "Camille",
            TextVariable.NUMBER, "48213",
            TextVariable.LINK, "https://guichet.example/requests/48213");

    @Test
    void variablesAreFilledInByTheirNamesInBothLanguages() throws TextFault {
        assertThat(inside("Bonjour {prénom}, n° {number}.")).isEqualTo("Bonjour Camille, n° 48213.");
    }

    @Test
    void aPartIsSaidUnderItsConditionOnlyAndLeavesNoLineBehind() throws TextFault {
        String text = "Un.\n{si université}\n\nSuivre : {lien}\n{fin}\n\nDeux.";

        assertThat(inside(text)).isEqualTo("Un.\n\nSuivre : https://guichet.example/requests/48213\n\nDeux.");
        assertThat(outside(text)).isEqualTo("Un.\n\nDeux.");
    }

    @Test
    void aPartMayBeWithinALine() throws TextFault {
        assertThat(outside("Merci{si extérieur}, à bientôt{fin}.")).isEqualTo("Merci, à bientôt.");
    }

    @Test
    void whatAValueHoldsIsNeverReadAgainAndStaysInOneLine() throws TextFault {
        var hostile = new TextValues(
                Map.of(TextVariable.FIRST_NAME, "{lien}\r\nBcc: toutes@example.org"), Set.of(TextCondition.INSIDE));

        assertThat(TextTemplate.parse("Bonjour {prénom},").render(hostile))
                .isEqualTo("Bonjour {lien} Bcc: toutes@example.org,");
    }

    @Test
    void aNameThatIsNotKnownLeavesNoBlank() throws TextFault {
        assertThat(TextTemplate.parse("Bonjour {prénom},").render(new TextValues(Map.of(), Set.of())))
                .isEqualTo("Bonjour,");
    }

    @ParameterizedTest
    @CsvSource({
        "'Bonjour,\n{nom}', text.unknown, 2",
        "'{si pluie}x{fin}', text.unknown, 1",
        "'#{7*7} {7*7}', text.unknown, 1",
        "'Un {\n', text.brace, 1",
        "'Un\ndeux}', text.brace, 2",
        "'{si université}x', text.notEnded, 1",
        "'x\n\n{fin}', text.notBegun, 3",
        "'{si université}\n{si extérieur}x{fin}{fin}', text.nested, 2"
    })
    void whatNoTextCanSayIsToldWithItsLine(String text, String key, int line) {
        assertThatThrownBy(() -> TextTemplate.parse(text)).isInstanceOfSatisfying(TextFault.class, fault -> {
            assertThat(fault.key()).isEqualTo(key);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void itKnowsWhatItIsFilledInWith() throws TextFault {
        assertThat(TextTemplate.parse("{numéro} {si université}{link}{end}").variables())
                .containsExactlyInAnyOrder(TextVariable.NUMBER, TextVariable.LINK);
    }

    private static String inside(String text) throws TextFault {
        return TextTemplate.parse(text).render(new TextValues(VALUES, Set.of(TextCondition.INSIDE)));
    }

    private static String outside(String text) throws TextFault {
        return TextTemplate.parse(text).render(new TextValues(VALUES, Set.of(TextCondition.OUTSIDE)));
    }
}

package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guichet.directory.AgentName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedAgentTest {

    private static final AgentName LEA = new AgentName(1, "Léa", "Martin");
    private static final AgentName PAUL = new AgentName(2, "Paul", "Petit");
    private static final AgentName ANNE = new AgentName(3, "Anne-Sophie", "D’Épinay");
    private static final AgentName JULES = new AgentName(4, "Jules", "Benali");
    private static final AgentName KARIM = new AgentName(5, "Karim", "Benali");
    private static final List<AgentName> AGENTS = List.of(LEA, PAUL, ANNE, JULES, KARIM);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pour Léa Martin",
                "à l’attention de LEA MARTIN",
                "lea martin svp",
                "Martin Léa",
                "pour Mme Martin",
                "A M. Martin",
                "L. Martin ?",
                "Bonjour Martin",
                "(Léa  Martin)"
            })
    void anAgentIsNamedByBothNamesOrALastNameThatIsTheirsAlone(String subject) {
        assertThat(NamedAgent.in(subject, "", AGENTS)).hasValue(LEA.id());
        assertThat(NamedAgent.in("Imprimante", "Bonjour,\n" + subject + "\nMerci.", AGENTS))
                .hasValue(LEA.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Martinique",
                "pour Léa",
                "Pierre Martin n’a plus de Wi-Fi",
                "P. Martin n’a plus de Wi-Fi",
                "la salle saint-martin",
                "un petit problème",
                "Monsieur Benali",
                "Anne d’Épi"
            })
    void halfANameAnOrdinaryWordOrSomebodyElseNamesNobody(String subject) {
        assertThat(NamedAgent.in(subject, "", AGENTS)).isEmpty();
    }

    @Test
    void namesOfSeveralPartsAreNamesToo() {
        assertThat(NamedAgent.in("pour Anne Sophie d'Epinay", "", AGENTS)).hasValue(ANNE.id());
        assertThat(NamedAgent.in("Karim Benali", "", AGENTS)).hasValue(KARIM.id());
    }

    @Test
    void theSubjectDecidesAndTwoNamesAreNoAnswer() {
        assertThat(NamedAgent.in("Pour Paul Petit", "Léa Martin m’a dit de vous écrire.", AGENTS))
                .hasValue(PAUL.id());
        assertThat(NamedAgent.in("Question", "Pour Paul Petit ou Léa Martin.", AGENTS))
                .isEmpty();
    }

    @Test
    void whatIsQuotedOrStandsInASignatureNamesNobody() {
        String quoted = "Toujours en panne.\n\nLe 3 mars 2026 à 10:00, Léa Martin a écrit :\n> Voici.\n> Léa Martin\n";
        String signed = "Toujours en panne.\n\nCordialement,\nLéa Martin\nUFR Sciences\n";
        String dashed = "Toujours en panne.\n-- \nLéa Martin\n";
        for (String text : List.of(quoted, signed, dashed)) {
            assertThat(NamedAgent.in("Panne", OwnWords.of(text), AGENTS))
                    .as(text)
                    .isEmpty();
        }
        assertThat(NamedAgent.in("Panne", OwnWords.of("Pour Léa Martin.\n" + quoted), AGENTS))
                .hasValue(LEA.id());
    }
}

package org.guichet.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.mail.message.QuoteFinder.Quoted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le lun. 17 nov. 2025 à 10:02, Hotline <hotline@univ-valmont.example> a\nécrit :\n\n> Bonjour,\n> voilà.\n",
                "Le 17 nov. 2025 à 10:02, Hotline a écrit\u00a0:\n\nBonjour,\nvoilà.\n",
                "On Mon, Nov 17, 2025 at 10:02 AM Hotline <hotline@univ-valmont.example>\nwrote:\n\n> Hello\n",
                "On 17 Nov 2025, at 10:02, Hotline <hotline@univ-valmont.example> wrote:\nHello\n",
                "Am 17.11.2025 um 10:02 schrieb Hotline:\n> Guten Tag\n",
                "-----Message d’origine-----\nDe : Hotline\nBonjour\n",
                "-----Original Message-----\nFrom: Hotline\nHello\n",
                "________________________________\nDe : Hotline <hotline@univ-valmont.example>\nEnvoyé : lundi\nÀ : Camille\nObjet : x\n\nBonjour\n",
                "De\u00a0: Hotline\nDate\u00a0: lundi\nÀ\u00a0: Camille\nObjet\u00a0: x\n\nBonjour\n",
                "*From:* Hotline\n*Sent:* Monday\n*To:* Camille\n*Subject:* x\n\nHello\n",
                "> Bonjour,\n> voilà.\n\n",
                QuoteFinder.MARKER + "\nBonjour\n"
            })
    void theOldMailBelowAnAnswerIsTheQuote(String old) {
        Quoted quoted = QuoteFinder.split("Merci, ça marche.\n\nCamille\n\n" + old);

        assertThat(quoted.newText()).isEqualTo("Merci, ça marche.\n\nCamille");
        assertThat(quoted.quote()).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Une seule ligne",
                "Le 17 novembre j’ai écrit au support.\nPersonne n’a répondu.",
                "Le 17/11/2025 à 10:02, Hotline a écrit :\n> Avez-vous redémarré ?\nOui.\n> Et l’écran ?\nNoir.\n",
                "> Tout est cité\n> du début à la fin\n",
                "De : Genève\nje ne peux pas me connecter\n",
                "On a un souci :\n- le réseau\n- le téléphone 1234\n"
            })
    void inDoubtNothingIsFolded(String text) {
        Quoted quoted = QuoteFinder.split(text);

        assertThat(quoted.hasQuote()).isFalse();
        assertThat(quoted.quote()).isEmpty();
    }

    @Test
    void answersBetweenQuotedLinesStayTogetherWithTheQuestions() {
        String text =
                "Bonjour\n\nLe 17/11/2025 à 10:02, Hotline a écrit :\n> Redémarré ?\nOui.\n> Signature\n> Hotline\n";

        assertThat(QuoteFinder.split(text).newText()).endsWith("> Redémarré ?\nOui.");
        assertThat(QuoteFinder.split(text).quote()).isEqualTo("> Signature\n> Hotline\n");
    }

    @Test
    void realAnswersAreSplitWhereTheEyeWould() {
        assertThat(QuoteFinder.split(Mails.parse("gmail-reply").body().text()).newText())
                .isEqualTo("Merci, ça marche de nouveau !");
        assertThat(QuoteFinder.split(Mails.parse("outlook-related-image").body().text())
                        .newText())
                .endsWith("Léa Martin");
    }

    @Test
    void textsWithoutEndAreReadOnce() {
        assertThat(QuoteFinder.split("Le 1 \n".repeat(300_000)).hasQuote()).isFalse();
        assertThat(QuoteFinder.split("De : \n".repeat(300_000)).hasQuote()).isFalse();
        assertThat(QuoteFinder.split("a\n" + "-".repeat(2_000_000)).hasQuote()).isFalse();
    }
}

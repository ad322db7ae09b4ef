package org.guichet.mail.message;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.mail.message.Mails.parse;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charsets, encodings and everything else that stands between bytes and words. */
class TroublesomeWordsTest {

    static final Map<String, Consumer<ParsedMail>> EXPECTED = Map.ofEntries(
            entry("plain-utf8-8bit", mail -> {
                assertThat(mail.subject()).isEqualTo("Imprimante de la salle A214 en panne");
                assertThat(mail.body().text()).contains("clignote en orange et l’écran dit « bourrage »");
                assertThat(mail.problems()).isEmpty();
            }),
            entry("latin1-quoted-printable", mail -> {
                assertThat(mail.subject()).isEqualTo("Problème d'accès à l'intranet");
                assertThat(mail.body().text())
                        .contains("« accès refusé »")
                        .contains("normalement, même depuis mon bureau.")
                        .endsWith("Élodie Béranger\n");
            }),
            entry("iso-8859-15-euro", mail -> {
                assertThat(mail.author())
                        .isEqualTo(new MailAddress("francois.luvre@univ-valmont.example", "François LŒuvre"));
                assertThat(mail.subject()).isEqualTo("Crédit d'impression: 5 €");
                assertThat(mail.body().text()).contains("débité 5 €").contains("le cœur");
            }),
            entry(
                    "windows-1252-called-latin1",
                    mail -> assertThat(mail.body().text())
                            .contains("– pourriez-vous m’aider")
                            .contains("12 €…")),
            entry("utf8-called-latin1", mail -> {
                assertThat(mail.body().text()).contains("très lent à la bibliothèque, côté fenêtres");
                assertThat(mail.problems()).containsExactly(MailProblem.CHARSET_WRONG);
            }),
            entry("latin1-called-utf8", mail -> {
                assertThat(mail.body().text()).contains("coupée à midi précis, étage après étage");
                assertThat(mail.problems()).containsExactly(MailProblem.CHARSET_WRONG);
            }),
            entry("charset-missing", mail -> assertThat(mail.body().text()).contains("bâtiment Évariste-Galois")),
            entry("charset-unknown", mail -> {
                assertThat(mail.body().text()).contains("refusé à l’entrée");
                assertThat(mail.problems()).containsExactly(MailProblem.CHARSET_UNKNOWN);
            }),
            entry("utf-7", mail -> {
                assertThat(mail.body().text()).contains("mon mot de passe");
                assertThat(mail.problems()).containsExactly(MailProblem.CHARSET_UNKNOWN);
            }),
            entry("gb2312", mail -> {
                assertThat(mail.subject()).isEqualTo("无法登录校园网");
                assertThat(mail.author()).isEqualTo(new MailAddress("li.ming@etu.univ-valmont.example", "李明"));
                assertThat(mail.body().text()).contains("请帮忙，谢谢！");
            }),
            entry("koi8-r", mail -> {
                assertThat(mail.subject()).isEqualTo("Доступ к библиотеке");
                assertThat(mail.author()).isEqualTo(new MailAddress("anna.petrova@visiteurs.example", "Анна Петрова"));
                assertThat(mail.body().text()).contains("Не могу войти в каталог");
            }),
            entry(
                    "subject-split-inside-character",
                    mail -> assertThat(mail.subject())
                            .isEqualTo("Accès refusé à la plateforme pédagogique après l’été")),
            entry("subject-raw-8bit", mail -> {
                assertThat(mail.subject()).isEqualTo("Vidéoprojecteur grillé en B103");
                assertThat(mail.author()).isEqualTo(new MailAddress("rene.zuber@univ-valmont.example", "René Züber"));
                assertThat(mail.body().text()).contains("claqué");
            }),
            entry(
                    "subject-broken-words",
                    mail -> assertThat(mail.subject())
                            .isEqualTo("Réinitialisation de mon compte urgent=ZZ =?utf-8?X?abc?= =?nope")),
            entry("huge-subject", mail -> {
                assertThat(mail.subject())
                        .hasSize(500)
                        .startsWith("Urgent très très")
                        .endsWith("…");
                assertThat(mail.problems()).containsExactly(MailProblem.HEADER_CUT);
                assertThat(mail.body().text()).isEqualTo("Tout est dit dans l’objet.\n");
            }),
            entry("nul-bytes", mail -> {
                assertThat(mail.subject()).isEqualTo("Capteur 42");
                assertThat(mail.body().text()).contains("Température de la salle serveurs : 41 degrés[31m !");
                assertThat(mail.body().text().chars()).doesNotContain(0);
            }),
            entry(
                    "utf8-byte-order-mark",
                    mail -> assertThat(mail.body().text()).isEqualTo("Créé par un script PowerShell.\n")),
            entry(
                    "quoted-printable-broken",
                    mail -> assertThat(mail.body().text())
                            .isEqualTo(
                                    "Le taux est de 50=% et le lien http://intranet.univ-valmont.example/?a=b&c=zz reste lisible,"
                                            + " légère coupure ici, fin ")),
            entry("base64-garbage", mail -> {
                assertThat(mail.body().text()).isEqualTo("Texte lisible malgré tout.");
                assertThat(Mails.text(mail.attachments().get(0))).startsWith("%PDF-1.4\n1 0 obj");
            }),
            entry("thunderbird-flowed", mail -> {
                assertThat(mail.body().text())
                        .contains(
                                "mais le disque est toujours plein : il reste 200 Mo sur 500 Go, et le portable devient très lent.\n")
                        .contains(
                                "\n> Pouvez-vous vider la corbeille et nous dire combien de place il reste ensuite ?\n")
                        .contains("\n>> Mon disque est plein.\n-- \nAlain Dubuis\nGéosciences\n");
            }));

    @ParameterizedTest
    @MethodSource("names")
    void wordsAreReadAsTheyWereMeant(String name) {
        Objects.requireNonNull(EXPECTED.get(name)).accept(parse(name));
    }

    static Stream<String> names() {
        return EXPECTED.keySet().stream().sorted();
    }
}

package org.guichet.mail.message;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.mail.message.Mails.fileNames;
import static org.guichet.mail.message.Mails.parse;
import static org.guichet.mail.message.Mails.text;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts within parts, as mail programs send them and as they break on the way. */
class TroublesomeStructuresTest {

    static final Map<String, Consumer<ParsedMail>> EXPECTED = Map.ofEntries(
            entry("outlook-related-image", mail -> {
                assertThat(mail.author()).isEqualTo(new MailAddress("lea.martin@univ-valmont.example", "Martin, Léa"));
                assertThat(mail.body().text()).startsWith("Bonjour,\n\nVoici une capture de l’écran.");
                assertThat(mail.body().html()).contains("Voici une capture de l’écran.");
                assertThat(mail.attachments()).singleElement().satisfies(image -> {
                    assertThat(image.isInline()).isTrue();
                    assertThat(image.contentId()).isEqualTo("image001.png@01DA5F21.8A3B4C50");
                    assertThat(Mails.bytes(image)).hasSize(70);
                });
            }),
            entry("apple-mail-image-between-texts", mail -> {
                assertThat(mail.body().text())
                        .isEqualTo(
                                "Le micro de l’auditoire ne marche plus, voici la photo :\n\nPouvez-vous passer avant 14h ?\n\n");
                assertThat(fileNames(mail)).containsExactly("Auditoire été.png");
            }),
            entry("gmail-reply", mail -> {
                assertThat(mail.body().text()).startsWith("Merci, ça marche de nouveau !\n\nLe lun.");
                assertThat(mail.body().html()).contains("gmail_quote");
                assertThat(mail.threading().ancestors())
                        .containsExactly("<CAF0001@mail.courriel.example>", "<CAF0000@mail.courriel.example>");
            }),
            entry("iphone-html-only", mail -> assertThat(mail.body().text()).isEqualTo("""
                            Bonjour,

                            Je n’arrive pas à déposer mon travail sur la plateforme, l’échéance est ce soir !

                            - navigateur : Safari
                            - erreur : 413

                            Envoyé de mon iPhone""")),
            entry("exchange-winmail", mail -> {
                assertThat(mail.body().text()).isEqualTo("Veuillez trouver notre offre en pièce jointe.\n");
                assertThat(fileNames(mail)).containsExactly("winmail.dat");
                assertThat(mail.attachments().get(0).mediaType()).isEqualTo("application/ms-tnef");
            }),
            entry("mailing-list", mail -> {
                assertThat(mail.body().text())
                        .contains("bâtiment principal.\n\n____")
                        .contains("Liste personnel");
                assertThat(mail.body().html()).contains("<b>samedi</b>").contains("Liste personnel");
                assertThat(mail.marks()).containsEntry("list", "yes").containsEntry("precedence", "list");
                assertThat(mail.attachments()).isEmpty();
            }),
            entry("nested-forward", mail -> {
                assertThat(mail.body().text()).isEqualTo("Je vous transfère la demande de ce collègue.");
                assertThat(fileNames(mail)).containsExactly("TR: accès au projet.eml".replace(':', '_'));
                assertThat(text(mail.attachments().get(0)))
                        .startsWith("From: Yann Perrin")
                        .contains("formulaire.pdf")
                        .endsWith("--int--");
            }),
            entry("smime-signed", mail -> {
                assertThat(mail.body().text()).contains("C’est signé.");
                assertThat(fileNames(mail)).containsExactly("smime.p7s");
            }),
            entry("smime-opaque", mail -> {
                assertThat(mail.body().text()).isEmpty();
                assertThat(mail.isEmpty()).isFalse();
                assertThat(fileNames(mail)).containsExactly("smime.p7m");
            }),
            entry("pgp-signed", mail -> {
                assertThat(mail.body().text()).isEqualTo("Voici ma nouvelle clé publique.\n");
                assertThat(fileNames(mail)).containsExactly("OpenPGP_signature");
            }),
            entry("calendar-invitation", mail -> {
                assertThat(mail.body().text()).isEqualTo("Visite de la salle 2110, mardi 10 h.");
                assertThat(fileNames(mail)).containsExactly("invite.ics");
                assertThat(text(mail.attachments().get(0))).startsWith("BEGIN:VCALENDAR");
            }),
            entry("end-boundary-missing", mail -> {
                assertThat(mail.body().text()).isEqualTo("Le message est coupé net.");
                assertThat(mail.problems()).containsExactly(MailProblem.BOUNDARY_MISSING);
                assertThat(fileNames(mail)).containsExactly("capture.png");
            }),
            entry("boundary-wrong", mail -> {
                assertThat(mail.body().text()).isEqualTo("Le délimiteur annoncé n’existe pas.");
                assertThat(fileNames(mail)).containsExactly("plan.pdf");
            }),
            entry("boundary-parameter-missing", mail -> {
                assertThat(mail.body().text()).isEqualTo("Aucun délimiteur annoncé.");
                assertThat(mail.body().html()).isEqualTo("<p>Aucun délimiteur annoncé.</p>");
            }),
            entry("multipart-that-is-none", mail -> {
                assertThat(mail.body().text()).isEqualTo("Ceci est un simple texte, sans aucune partie.\n");
                assertThat(mail.problems()).containsExactly(MailProblem.BOUNDARY_MISSING);
            }),
            entry("uuencoded-file", mail -> {
                assertThat(mail.body().text()).isEqualTo("Bonjour, le plan est ci-dessous.\n\n\nMerci !\n");
                assertThat(fileNames(mail)).containsExactly("plan.pdf");
                assertThat(text(mail.attachments().get(0)))
                        .startsWith("%PDF-1.4\n")
                        .endsWith("%%EOF\n");
            }),
            entry("line-feeds-only", mail -> {
                assertThat(mail.subject()).isEqualTo("Depuis un script");
                assertThat(mail.body().text()).isEqualTo("Une ligne.\nUne autre.");
                assertThat(mail.attachments()).singleElement().satisfies(log -> {
                    assertThat(log.size()).isEqualTo(OptionalLong.of(15));
                    assertThat(text(log)).isEqualTo("ligne 1\nligne 2");
                });
            }),
            entry(
                    "alternative-with-empty-plain",
                    mail -> assertThat(mail.body().text()).isEqualTo("""
                    Formulaire

                    Merci de cocher cette case <https://formulaires.univ-valmont.example/1>.

                    > cité""")),
            entry("content-types-broken", mail -> {
                assertThat(mail.body().text()).isEqualTo("Type sans sous-type.\n\nType absent.");
                assertThat(fileNames(mail)).containsExactly("bizarre.bin", "Photo.PNG");
                assertThat(mail.attachments().get(0).mediaType()).isEqualTo("application/octet-stream");
            }),
            entry(
                    "file-names-of-all-kinds",
                    mail -> assertThat(fileNames(mail))
                            .containsExactly(
                                    "Relevé de notes d'été 2025.pdf",
                                    "plan du bâtiment.pdf",
                                    "Pièce à joindre, signée.pdf",
                                    "non fermé.pdf",
                                    "€ exact.pdf",
                                    "attachment-6.jpg")),
            entry(
                    "path-file-names",
                    mail -> assertThat(fileNames(mail))
                            .hasSize(9)
                            .startsWith(
                                    "passwd",
                                    "cmd.exe",
                                    "rapport.docx",
                                    "attachment-4.bin",
                                    "htaccess",
                                    "attachment-6.bin")
                            .allSatisfy(name -> assertThat(name)
                                    .hasSizeLessThanOrEqualTo(255)
                                    .doesNotContain("/", "\\", "..", "<"))),
            entry("bidi-file-name", mail -> {
                assertThat(mail.subject()).isEqualTo("Facture fdp.exe");
                assertThat(fileNames(mail)).containsExactly("facturefdp.exe");
            }),
            entry("script-in-html", mail -> {
                assertThat(mail.subject()).isEqualTo("<script>alert(1)</script>");
                assertThat(mail.body().text()).startsWith("Bonjour").doesNotContain("alert");
                assertThat(mail.body().html()).contains("<script>");
            }));

    @ParameterizedTest
    @MethodSource("names")
    void partsAreFoundAsTheyWereMeant(String name) {
        Objects.requireNonNull(EXPECTED.get(name)).accept(parse(name));
    }

    static Stream<String> names() {
        return EXPECTED.keySet().stream().sorted();
    }
}

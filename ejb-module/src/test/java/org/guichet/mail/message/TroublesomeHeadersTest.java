package org.guichet.mail.message;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.mail.message.Mails.fileNames;
import static org.guichet.mail.message.Mails.parse;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guichet.mail.message.DeliveryReport.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers that are missing, doubled, broken or hostile, and what mail servers report. */
class TroublesomeHeadersTest {

    private static final String OURS =
            "<guichet.1001.00112233445566778899aabb.00112233445566778899aabbccddeeff@univ-valmont.example>";

    static final Map<String, Consumer<ParsedMail>> EXPECTED = Map.ofEntries(
            entry("bounce-postfix", mail -> {
                assertThat(mail.report())
                        .isEqualTo(new DeliveryReport(
                                Kind.FAILED,
                                OURS,
                                "inconnu@courriel.example",
                                "5.1.1",
                                "smtp; 550 5.1.1 <inconnu@courriel.example>: Recipient address rejected"));
                assertThat(mail.marks()).containsEntry("return-path", "<>");
            }),
            entry("bounce-exchange", mail -> {
                assertThat(mail.report())
                        .isEqualTo(new DeliveryReport(
                                Kind.FAILED, OURS, "plein@partenaire.example", "5.2.2", "smtp;554 5.2.2 mailbox full"));
                assertThat(mail.subject()).isEqualTo("Non remis : [Guichet#1001] Votre demande");
            }),
            entry(
                    "bounce-qmail",
                    mail -> assertThat(mail.report())
                            .isEqualTo(new DeliveryReport(Kind.FAILED, OURS, null, null, null))),
            entry(
                    "read-receipt",
                    mail -> assertThat(mail.report())
                            .isEqualTo(new DeliveryReport(
                                    Kind.READ, OURS, "camille.roussel@univ-valmont.example", null, null))),
            entry("out-of-office", mail -> {
                assertThat(mail.report()).isNull();
                assertThat(mail.subject()).isEqualTo("Réponse automatique : [Guichet#1001] Votre demande");
                assertThat(mail.marks())
                        .containsEntry("auto-submitted", "auto-generated (vacation)")
                        .containsEntry("x-auto-response-suppress", "All");
            }),
            entry("empty-body", mail -> {
                assertThat(mail.subject()).isEqualTo("appeler le 1234");
                assertThat(mail.isEmpty()).isTrue();
                assertThat(mail.problems()).containsExactly(MailProblem.EMPTY_BODY);
            }),
            entry("empty-subject-and-body", mail -> {
                assertThat(mail.subject()).isEmpty();
                assertThat(mail.isEmpty()).isTrue();
            }),
            entry("no-from", mail -> {
                assertThat(mail.author()).isNull();
                assertThat(mail.problems()).containsExactly(MailProblem.NO_SENDER);
                assertThat(mail.body().text()).contains("Document sans expediteur");
            }),
            entry(
                    "no-from-but-sender",
                    mail -> assertThat(mail.author())
                            .isEqualTo(new MailAddress("copieur3@univ-valmont.example", "Copieur 3e étage"))),
            entry("two-froms", mail -> {
                assertThat(mail.author())
                        .isEqualTo(new MailAddress("camille.roussel@univ-valmont.example", "Camille Roussel"));
                assertThat(mail.problems()).containsExactly(MailProblem.SEVERAL_SENDERS);
            }),
            entry("no-message-id", mail -> {
                assertThat(mail.messageId()).isNull();
                assertThat(mail.problems()).isEmpty();
            }),
            entry("message-id-broken", mail -> {
                assertThat(mail.messageId()).isNull();
                assertThat(mail.threading().inReplyTo()).isEqualTo("<CAF0001@mail.courriel.example>");
                assertThat(mail.problems()).containsExactly(MailProblem.MESSAGE_ID_BROKEN);
            }),
            entry("header-injection", mail -> {
                assertThat(mail.subject()).isEqualTo("Bonjour Bcc: tous@univ-valmont.example corps");
                assertThat(mail.author())
                        .isEqualTo(new MailAddress("eve@ailleurs.example", "Eve Bcc: tous@univ-valmont.example"));
                assertThat(fileNames(mail)).containsExactly("a Set-Cookie_ x=1.pdf");
            }),
            entry("empty-line-missing", mail -> {
                assertThat(mail.body().text())
                        .isEqualTo(
                                "La sauvegarde de nuit a échoué sur trois postes.\nVoir le journal ci-dessous.\n\nFin.\n");
                assertThat(mail.problems()).containsExactly(MailProblem.HEADER_BROKEN);
            }),
            entry("header-line-broken", mail -> {
                assertThat(mail.body().text()).isEqualTo("Corps intact.\n");
                assertThat(mail.problems()).containsExactly(MailProblem.HEADER_BROKEN);
            }),
            entry("date-1970", mail -> hasNoDate(mail)),
            entry("date-2050", mail -> hasNoDate(mail)),
            entry("date-broken", mail -> hasNoDate(mail)),
            entry("number-in-subject", mail -> {
                assertThat(mail.subject()).isEqualTo("Re: Tr: [guichet # 1001 ] Imprimante");
                assertThat(mail.date()).isEqualTo(Instant.parse("2025-11-17T08:12:44Z"));
                assertThat(mail.people().deliveredTo()).containsExactly("reseau@univ-valmont.example");
            }),
            entry(
                    "monitoring-alarm",
                    mail -> assertThat(mail.marks()).containsEntry("auto-submitted", "auto-generated")),
            entry(
                    "undisclosed-recipients",
                    mail -> assertThat(mail.people().cc())
                            .containsExactly(
                                    new MailAddress("camille.roussel@univ-valmont.example", "Roussel, Camille"),
                                    new MailAddress("karim.benali@univ-valmont.example", "Karim Benali"),
                                    new MailAddress("a@univ-valmont.example", null),
                                    new MailAddress("b@univ-valmont.example", null),
                                    new MailAddress("c@univ-valmont.example", "Claire"),
                                    new MailAddress("d@univ-valmont.example", "pas une adresse"))),
            entry("long-references", mail -> {
                assertThat(mail.threading().references())
                        .hasSize(50)
                        .startsWith("<fil-150@courriel.example>")
                        .endsWith("<fil-199@courriel.example>");
                assertThat(mail.threading().inReplyTo()).isEqualTo("<fil-199@courriel.example>");
                assertThat(mail.isTruncated()).isTrue();
            }));

    @ParameterizedTest
    @MethodSource("names")
    void headersAreReadAsFarAsTheyGo(String name) {
        Objects.requireNonNull(EXPECTED.get(name)).accept(parse(name));
    }

    @Test
    void eachMailOfTheFolderHasItsExpectation() {
        TreeSet<String> expected = new TreeSet<>(EXPECTED.keySet());
        expected.addAll(TroublesomeWordsTest.EXPECTED.keySet());
        expected.addAll(TroublesomeStructuresTest.EXPECTED.keySet());
        assertThat(expected).containsExactlyElementsOf(Mails.names());
    }

    static Stream<String> names() {
        return EXPECTED.keySet().stream().sorted();
    }

    private static void hasNoDate(ParsedMail mail) {
        assertThat(mail.date()).isNull();
        assertThat(mail.problems()).containsExactly(MailProblem.DATE_ABSURD);
        assertThat(mail.body().text()).startsWith("Ma montre");
    }
}

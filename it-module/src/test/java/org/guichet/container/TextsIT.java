package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.mail.AutomaticText;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.PreviewText;
import org.guichet.mail.SaveText;
import org.guichet.mail.StartFrom;
import org.guichet.mail.TextPreview;
import org.guichet.mail.TextQueries;
import org.guichet.mail.TextScope;
import org.guichet.mail.TextService;
import org.guichet.mail.TextVariable;
import org.guichet.mail.TextWords;
import org.guichet.mail.TrialService;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators choose the words of automatic mail. */
@ExtendWith(ArquillianExtension.class)
class TextsIT {

    private static final AutomaticText KIND = AutomaticText.ACKNOWLEDGEMENT;
    /** Of this test alone: one address gets ten automatic mails in an hour and no more. */
    private final String outside = UUID.randomUUID() + "@elsewhere.example";

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private TextService service;

    @Inject
    private TextQueries texts;

    @Inject
    private TrialService trials;

    @Test
    @Tag("RT-15")
    void theAcknowledgementLeadsToTheRequestOnlyForThoseOfTheUniversity() {
        QueueInfo queue = scene.queue();
        String address = scene.address(scene.requester());

        String inside = acknowledgement(post.file(address, queue, "Wi-Fi"));
        String toOutside = acknowledgement(post.file(outside, queue, "Wi-Fi"));

        assertThat(inside).contains("/requests/", "Vous pouvez aussi la suivre", "You can also follow it");
        assertThat(toOutside).contains("prise en compte").doesNotContain("/requests/", "suivre", "follow");
    }

    @Test
    void theNearestTextCountsForTheNextMailAndGivenUpTheWiderOneCountsAgain() {
        QueueInfo queue = scene.queue();
        long administrator = scene.administratorOf(queue.deskId());
        TextScope desk = TextScope.desk(queue.deskId());
        TextScope own = TextScope.queue(queue.id());
        try {
            save(administrator, desk, words("Du guichet {numéro}", "Of the desk {number}"));
            assertThat(acknowledgement(post.file(outside, queue, "Un"))).contains("Du guichet", "Of the desk");

            save(administrator, own, words("De la file {file}", "Of the queue {queue}"));
            assertThat(acknowledgement(post.file(outside, queue, "Deux")))
                    .startsWith("De la file " + queue.name().fr());

            callers.as(administrator, () -> service.reset(KIND, own));
            assertThat(acknowledgement(post.file(outside, queue, "Trois"))).contains("Du guichet");
        } finally {
            callers.as(administrator, () -> service.reset(KIND, desk));
        }
        assertThat(acknowledgement(post.file(outside, queue, "Quatre"))).contains("prise en compte");
    }

    @Test
    void whoeverChangedAWordStandsInTheHistory() {
        QueueInfo queue = scene.queue();
        long administrator = scene.administrator();
        TextScope own = TextScope.queue(queue.id());

        save(administrator, own, words("Un {numéro}", "One {number}"));
        save(administrator, own, words("Deux {numéro}", "One {number}"));

        assertThat(sql.rows(
                        "select deed, field, value_from, value_to from configuration_change where kind = 'TEXT' and thing = ?"
                                + " and person_id = ? order by id desc limit 1",
                        KIND + " " + own.code(),
                        administrator))
                .containsExactly(List.of("CHANGED", "bodyFr", "Un {numéro}", "Deux {numéro}"));
    }

    @Test
    void aTextThatNamesWhatDoesNotExistIsRefusedAtItsFieldAndLine() {
        QueueInfo queue = scene.queue();
        long administrator = scene.administrator();
        TextWords wrong = words("Bonjour.", "Hello\n\n{password}");

        assertThatThrownBy(() -> save(administrator, TextScope.queue(queue.id()), wrong))
                .isInstanceOfSatisfying(FieldException.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("bodyEn");
                    assertThat(refusal.arguments()).containsExactly("3", "password");
                });
        assertThat(sql.number("select count(*) from automatic_text where queue_id = ?", queue.id()))
                .isZero();
    }

    @Test
    void aPreviewIsTheVeryMailAndOfRealTicketsThoseThatOneMayRead() {
        QueueInfo queue = scene.queue();
        long administrator = scene.administrator();
        long requester = scene.requester();
        long number = scene.request(requester, queue);
        TextWords words = words("Demande {numéro}{si université} : {lien}{fin}", "Request {number}");

        assertThatThrownBy(() -> preview(administrator, queue, words, number, null))
                .isInstanceOfSatisfying(
                        FieldException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("ticket"));
        TextPreview invented = preview(administrator, queue, words, null, false);
        scene.allow(administrator, queue, Right.READ);
        TextPreview real = preview(administrator, queue, words, number, null);

        assertThat(invented.body()).startsWith("Demande 48213\n\n---");
        assertThat(invented.onlyFrench()).containsExactly(TextVariable.LINK);
        assertThat(real.subject()).startsWith("[Guichet#" + number + "] Objet");
        assertThat(real.body()).contains("Demande " + number + " : ", "/requests/" + number);
        assertThat(real.to()).isEqualTo(scene.name(requester));
    }

    @Test
    void aTrialGoesToWhoeverWritesTheTextAndToNobodyElse() {
        QueueInfo queue = scene.queue();
        long administrator = scene.administrator();
        String address = scene.address(administrator);
        var account = post.setup(queue, StartFrom.ALL).account();

        String sent = callers.as(
                administrator,
                () -> trials.send(new PreviewText(
                        KIND, TextScope.queue(queue.id()), words("Essai {numéro}", "Trial"), null, null)));

        assertThat(sent).isEqualTo(address);
        await("the trial is there")
                .until(() -> new MailFolder(new MailboxAccount(
                                        account.host(), account.port(), account.security(), address, "INBOX"))
                                .count()
                        == 1);
        assertThat(sql.number("select count(*) from outbox where recipient = ?", address))
                .isZero();
    }

    @Test
    void administratorsOfADeskChangeItsTextsAndNoOthers() {
        QueueInfo queue = scene.queue();
        QueueInfo other = scene.lockingQueue();
        long administrator = scene.administratorOf(queue.deskId());
        TextWords words = words("Bonjour.", "Hello.");
        for (TextScope scope : List.of(
                TextScope.HOUSE,
                TextScope.desk(other.deskId()),
                TextScope.queue(other.id()),
                TextScope.queue(999_999_999))) {
            isNotThere(administrator, () -> texts.text(KIND, scope));
            isNotThere(administrator, () -> texts.preview(new PreviewText(KIND, scope, words, null, null)));
            isNotThere(administrator, () -> trials.send(new PreviewText(KIND, scope, words, null, null)));
            isNotThere(administrator, () -> {
                service.save(new SaveText(KIND, scope, words, words));
                return scope;
            });
            isNotThere(administrator, () -> {
                service.reset(KIND, scope);
                return scope;
            });
        }
        long agent = scene.agent(queue, Right.ALL);
        assertThatThrownBy(() -> callers.as(agent, () -> texts.text(KIND, TextScope.queue(queue.id()))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(agent, () -> texts.adapted(KIND))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as(agent, () -> service.reset(KIND, TextScope.queue(queue.id()))))
                .isInstanceOf(EJBAccessException.class);
    }

    private void isNotThere(long person, Callable<?> work) {
        assertThatThrownBy(() -> callers.as(person, work)).isInstanceOf(NotFoundException.class);
    }

    private void save(long person, TextScope scope, TextWords wish) {
        callers.as(person, () -> {
            TextWords base = texts.text(KIND, scope).words();
            service.save(new SaveText(KIND, scope, base, wish));
        });
    }

    private TextPreview preview(
            long person, QueueInfo queue, TextWords words, @Nullable Long number, @Nullable Boolean inside) {
        var command = new PreviewText(KIND, TextScope.queue(queue.id()), words, number, inside);
        return callers.as(person, () -> texts.preview(command));
    }

    private static TextWords words(String french, String english) {
        return new TextWords("Objet", french, "Subject", english);
    }

    private String acknowledgement(long ledgerLine) {
        return String.valueOf(sql.column(
                        "select a.body_text from article a join mail_ledger l on l.ticket_id = a.ticket_id"
                                + " where l.id = ? and a.kind = 'AUTOMATIC'",
                        ledgerLine)
                .get(0));
    }
}

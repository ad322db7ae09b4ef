package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.mail.RawMailService;
import org.guichet.platform.ContentStore;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.LooseFiles;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.Reply;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nothing refers to any more is let go of, and nothing else. */
@ExtendWith(ArquillianExtension.class)
class LeftoversIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private ContentStore contents;

    @Inject
    private LooseFiles looseFiles;

    @Inject
    private RawMailService rawMails;

    @Inject
    private RequestService requests;

    @Inject
    private AnswerService answers;

    @Inject
    private UndoService undo;

    @Test
    void aFileThatNoArticleHasIsDeletedAfterADay() {
        NewAttachment attached = aged(scene.file());
        NewAttachment forgotten = aged(scene.file());
        NewAttachment fresh = scene.file();
        long requester = scene.requester();
        long number = scene.request(requester, scene.queue());
        callers.as(requester, () -> requests.write(number, "Voici.", List.of(attached)));

        sweep();

        assertThat(isKept(attached)).isTrue();
        assertThat(isKept(forgotten)).isFalse();
        assertThat(isKept(fresh)).isTrue();
    }

    @Test
    void aFileOfAnAnswerThatWasTakenBackIsKeptForAFortnight() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        long number = scene.request(scene.requester(), queue);
        NewAttachment file = aged(scene.file());
        Reply reply = new Reply(number, "Voici.", List.of("a@ailleurs.example"), List.of(), List.of(file));
        callers.as(agent, () -> answers.answer(new Answer(reply, scene.version(number), AfterAnswer.STAY, null)));
        callers.as(agent, () -> undo.undo(new UndoTicket(number, scene.version(number))));

        sweep();
        assertThat(isKept(file)).isTrue();

        sql.change(
                "update returned_file set returned_at = utc_timestamp(6) - interval 16 day where ticket_id = ?",
                number);
        sweep();
        assertThat(isKept(file)).isFalse();
    }

    @Test
    void aFileThatIsHandedInAgainHasAnotherDay() throws IOException {
        byte[] bytes = scene.word().getBytes(StandardCharsets.UTF_8);
        long first = contents.save(new ByteArrayInputStream(bytes));
        age(first);
        long again = contents.save(new ByteArrayInputStream(bytes));

        sweep();

        assertThat(again).isEqualTo(first);
        assertThat(contents.open(again)).hasBinaryContent(bytes);
    }

    @Test
    void rawMailIsDeletedNinetyDaysAfterItWasDecidedAndQuarantineIsKept() {
        QueueInfo queue = scene.queue();
        String sender = scene.address(scene.requester());
        long old = post.file(sender, queue, "Il y a longtemps");
        long recent = post.file(sender, queue, "Hier");
        long quarantined = post.file(sender, queue, "En quarantaine");
        long newest = post.file(sender, queue, "Maintenant");
        for (long entry : List.of(old, quarantined)) {
            decided(entry, 91);
        }
        decided(recent, 89);
        sql.change("update mail_ledger set verdict = 'QUARANTINED' where id = ?", quarantined);

        callers.asSystem(rawMails::deleteSome);

        assertThat(hasRaw(old)).isFalse();
        assertThat(List.of(recent, quarantined, newest)).allMatch(this::hasRaw);
        assertThat(sql.number("select count(*) from mail_ledger where id = ? and verdict = 'FILED'", old))
                .isOne();
    }

    private void sweep() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        callers.asSystem(() -> {
            looseFiles.delete(yesterday);
            return yesterday;
        });
    }

    private NewAttachment aged(NewAttachment file) {
        age(file.contentId());
        return file;
    }

    private void age(long content) {
        sql.change("update content set stored_at = utc_timestamp(6) - interval 2 day where id = ?", content);
    }

    private boolean isKept(NewAttachment file) {
        return sql.number("select count(*) from content where id = ?", file.contentId()) == 1;
    }

    private void decided(long entry, int daysAgo) {
        sql.change(
                "update mail_ledger set fetched_at = utc_timestamp(6) - interval ? day,"
                        + " decided_at = utc_timestamp(6) - interval ? day where id = ?",
                daysAgo,
                daysAgo,
                entry);
    }

    private boolean hasRaw(long entry) {
        return sql.number("select count(*) from mail_raw where ledger_id = ?", entry) == 1;
    }
}

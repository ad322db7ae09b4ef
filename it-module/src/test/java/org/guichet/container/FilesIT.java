package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.FileQueries;
import org.guichet.ticket.RequestService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files and HTML of articles go to those who may read the article, whoever knows their address. */
@ExtendWith(ArquillianExtension.class)
class FilesIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private FileQueries files;

    @Inject
    private RequestService requests;

    @Inject
    private ArticleService articles;

    @Test
    void whatARequesterSentIsFetchedByThemAndByAgentsOfTheQueueAlone() {
        QueueInfo queue = scene.queue();
        long requester = scene.requester();
        long number = scene.request(requester, queue);
        ArticleRef article = callers.as(requester, () -> requests.write(number, "Voici.", List.of(scene.file())));
        sql.change("update article set body_html = '<p>Voici.</p>' where id = ?", article.id());

        isFor(article, requester);
        isFor(article, scene.agent(queue, Right.READ));
        isNotFor(article, scene.requester());
        isNotFor(article, scene.agent(scene.queue(), Right.ALL));
        isNotFor(article, scene.administrator());
    }

    @Test
    void whatAnAgentNotedIsFetchedByAgentsAlone() {
        QueueInfo queue = scene.queue();
        long requester = scene.requester();
        long number = scene.request(requester, queue);
        long agent = scene.agent(queue, Right.NOTE);
        ArticleRef note =
                callers.as(agent, () -> articles.note(new AddNote(number, "Voir la pièce.", List.of(scene.file()))));
        sql.change("update article set body_html = '<p>Voir la pièce.</p>' where id = ?", note.id());

        isFor(note, scene.agent(queue, Right.READ));
        isNotFor(note, requester);
    }

    private void isFor(ArticleRef article, long reader) {
        assertThat(callers.as(reader, () -> files.attachment(fileOf(article))).name())
                .isEqualTo("panne.png");
        assertThat(callers.as(reader, () -> files.html(article.publicId())).html())
                .contains("<p>");
    }

    private void isNotFor(ArticleRef article, long reader) {
        assertThatThrownBy(() -> callers.as(reader, () -> files.attachment(fileOf(article))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(reader, () -> files.html(article.publicId())))
                .isInstanceOf(NotFoundException.class);
    }

    private String fileOf(ArticleRef article) {
        return String.valueOf(sql.column("select public_id from attachment where article_id = ?", article.id())
                .get(0));
    }
}

package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.Reply;
import org.guichet.ticket.RequestService;
import org.guichet.ticket.TicketQueries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles are all that a ticket consists of. */
@ExtendWith(ArquillianExtension.class)
class ArticlesIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private ArticleService articles;

    @Inject
    private RequestService requests;

    @Inject
    private TicketQueries tickets;

    @Test
    @Tag("OT-32")
    void eachMailAndEachNoteAddedToATicketIsAnArticleOfIt() {
        QueueInfo queue = scene.queue(AcknowledgeAt.ARRIVAL, 1);
        long requester = scene.requester();
        String address = scene.address(requester);
        long agent = scene.agent(queue, Right.ALL);
        long number =
                sql.number("select ticket_id from mail_ledger where id = ?", post.file(address, queue, "Badge perdu"));
        post.file(address, queue, "Re: [Guichet#" + number + "] Badge perdu");
        callers.as(agent, () -> articles.note(new AddNote(number, "Badge désactivé.", List.of())));
        callers.as(
                agent,
                () -> articles.reply(new Reply(number, "Passez nous voir.", List.of(address), List.of(), List.of())));
        callers.as(requester, () -> requests.write(number, "J'arrive.", List.of()));
        post.file("inconnu@ailleurs.example", queue, "Re: [Guichet#" + number + "] Badge perdu");

        List<ArticleView> found = callers.as(agent, () -> tickets.view(number)).articles();
        assertThat(found)
                .extracting(ArticleView::kind)
                .containsExactly(
                        ArticleKind.MAIL_IN,
                        ArticleKind.AUTOMATIC,
                        ArticleKind.MAIL_IN,
                        ArticleKind.NOTE,
                        ArticleKind.REPLY,
                        ArticleKind.PORTAL,
                        ArticleKind.MAIL_IN);
        assertThat(sql.column(
                        "select article_id from ticket_event where ticket_id = ?"
                                + " and kind in ('OPENED', 'ARTICLE_ADDED') order by article_id",
                        number))
                .containsExactlyElementsOf(found.stream()
                        .map(article -> Long.toString(article.id()))
                        .toList());
    }

    @Test
    void theHistoryNamesWhoWroteTheMailThatOpenedATicket() {
        QueueInfo queue = scene.queue(AcknowledgeAt.ARRIVAL, 1);
        long requester = scene.requester();
        long entry = post.file(scene.address(requester), queue, "Badge perdu");

        assertThat(sql.number(
                        "select e.actor_id from ticket_event e join mail_ledger l on l.ticket_id = e.ticket_id"
                                + " where l.id = ? and e.kind = 'OPENED'",
                        entry))
                .isEqualTo(requester);
    }
}

package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleRef;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.ForwardArticle;
import org.guichet.ticket.ForwardService;
import org.guichet.ticket.RequestQueries;
import org.guichet.ticket.TicketQueries;
import org.guichet.ticket.UndoService;
import org.guichet.ticket.UndoTicket;
import org.guichet.ticket.Visibility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent to someone outside, and what comes back, is the agents' own. */
@ExtendWith(ArquillianExtension.class)
class ForwardIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Post post;

    @Inject
    private Sql sql;

    @Inject
    private ForwardService forwards;

    @Inject
    private ArticleService articles;

    @Inject
    private TicketQueries tickets;

    @Inject
    private RequestQueries requests;

    @Inject
    private UndoService undo;

    private QueueInfo queue;
    private String supplier;
    private long requester;
    private long agent;
    private long number;

    @BeforeEach
    void aTicketAndASupplier() {
        queue = scene.queue();
        supplier = scene.word() + "@fournisseur.example";
        requester = scene.requester();
        agent = scene.agent(queue, Right.ALL);
        number = scene.request(requester, queue);
    }

    @Test
    void aPublicArticleIsSentOutsideAndTheRequesterSeesNothingOfIt() {
        int before = scene.version(number);
        forward(articleOf(number));

        ArticleView sent = last();
        assertThat(sent.kind()).isEqualTo(ArticleKind.FORWARD);
        assertThat(sent.visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(sent.text()).contains("Pouvez-vous remplacer la pièce ?", "Bonjour.", scene.name(requester));
        assertThat(scene.version(number)).isEqualTo(before);
        assertThat(sql.column("select recipient from outbox where ticket_id = ? and article_id = ?", number, sent.id()))
                .containsExactly(supplier);
        assertThat(sql.number("select count(*) from ticket_participant where address = ?", supplier))
                .isZero();
        assertThat(callers.as(requester, () -> requests.view(number)).articles())
                .noneMatch(article -> article.text().contains("remplacer"));
    }

    @Test
    void anAnswerOfTheirsIsToBeCheckedAndReopensNothing() {
        forward(articleOf(number));
        String messageId = String.valueOf(sql.column("select message_id from outbox where article_id = ?", last().id())
                .get(0));
        sql.change("update ticket set state = 'RESOLVED' where id = ?", number);
        post.answer(supplier, queue, "Re: Imprimante", messageId);

        assertThat(last().visibility()).isEqualTo(Visibility.TO_CHECK);
        assertThat(sql.column("select state from ticket where id = ?", number)).containsExactly("RESOLVED");
        assertThat(callers.as(requester, () -> requests.view(number)).articles())
                .noneMatch(article -> article.id() == last().id());
    }

    @Test
    void whatIsInternalNeverLeavesAndNothingOfAnotherTicketDoes() {
        long note = callers.as(agent, () -> articles.note(new AddNote(number, "Mot de passe : 1234.", List.of())))
                .id();
        assertThatThrownBy(() -> forward(note))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.key()).isEqualTo("forward.internal"));
        long elsewhere = articleOf(scene.request(scene.requester(), scene.queue()));
        assertThatThrownBy(() -> forward(elsewhere)).isInstanceOf(NotFoundException.class);
        assertThat(sql.number("select count(*) from article where ticket_id = ? and kind = 'FORWARD'", number))
                .isZero();
    }

    @Test
    void whatWasForwardedIsTakenBackBeforeItLeaves() {
        forward(articleOf(number));
        callers.as(agent, () -> undo.undo(new UndoTicket(number, scene.version(number))));
        assertThat(sql.number("select count(*) from outbox where recipient = ?", supplier))
                .isZero();
        assertThat(sql.number("select count(*) from article where ticket_id = ? and kind = 'FORWARD'", number))
                .isZero();
    }

    private ArticleRef forward(long article) {
        return callers.as(
                agent,
                () -> forwards.forward(new ForwardArticle(
                        number, article, "Pouvez-vous remplacer la pièce ?", List.of(supplier), List.of())));
    }

    private long articleOf(long ticket) {
        return sql.number("select min(id) from article where ticket_id = ?", ticket);
    }

    private ArticleView last() {
        List<ArticleView> all = callers.as(agent, () -> tickets.view(number)).articles();
        return all.get(all.size() - 1);
    }
}

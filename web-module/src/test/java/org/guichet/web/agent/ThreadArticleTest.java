package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.mail.Delivery;
import org.guichet.mail.DeliveryState;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.AttachmentView;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThreadArticleTest {

    private static final long CLIENT = 20;

    @ParameterizedTest
    @EnumSource(ArticleKind.class)
    void whatOnlyAgentsMayReadNeverLooksPublic(ArticleKind kind) {
        assertThat(article(kind, Visibility.INTERNAL, "x").look().getStyle()).isEqualTo(ThreadLook.NOTE.getStyle());
        assertThat(article(kind, Visibility.TO_CHECK, "x").look()).isEqualTo(ThreadLook.CHECK);
    }

    @ParameterizedTest
    @CsvSource({"MAIL_IN, MAIL", "PORTAL, PORTAL", "PHONE, PHONE", "REPLY, REPLY", "AUTOMATIC, AUTOMATIC", "NOTE, NOTE"
    })
    void whatIsPublicLooksAsItCame(ArticleKind kind, ThreadLook look) {
        assertThat(article(kind, Visibility.PUBLIC, "x").look()).isEqualTo(look);
    }

    @Test
    void theOldMailBelowAnAnswerIsFoldedAway() {
        ThreadArticle article =
                article(ArticleKind.MAIL_IN, Visibility.PUBLIC, "Merci.\n\nLe 3 mars 2026, Nadia a écrit :\n> Bonjour");
        assertThat(article.text()).isEqualTo("Merci.");
        assertThat(article.quote()).startsWith("Le 3 mars").endsWith("> Bonjour");
    }

    @Test
    void theClientIsToldApart() {
        assertThat(article(ArticleKind.MAIL_IN, Visibility.PUBLIC, "x").fromClient())
                .isTrue();
    }

    @Test
    void anImageThatTheFormattedMailShowsIsNotListedAgain() {
        ThreadArticle article = article(ArticleKind.MAIL_IN, Visibility.PUBLIC, "x");
        assertThat(article.files()).extracting(AttachmentView::name).containsExactly("plan.pdf");
    }

    @Test
    void oneFailureIsTheStateOfTheWholeAndIsTold() {
        ThreadArticle article = sent(DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.WAITING);
        assertThat(article.delivery()).isEqualTo(DeliveryState.FAILED);
        assertThat(article.failures()).hasSize(1);
    }

    @Test
    void aReplyIsDeliveredOnceAllOfItIs() {
        assertThat(sent(DeliveryState.SENT, DeliveryState.WAITING).delivery()).isEqualTo(DeliveryState.WAITING);
        assertThat(sent(DeliveryState.SENT, DeliveryState.SENT).delivery()).isEqualTo(DeliveryState.SENT);
        assertThat(sent().delivery()).isNull();
    }

    private static ThreadArticle sent(DeliveryState... states) {
        List<Delivery> deliveries = Stream.of(states)
                .map(state -> new Delivery(1, "a@univ.example", state, null, null))
                .toList();
        return ThreadArticle.of(view(ArticleKind.REPLY, Visibility.PUBLIC, "x"), CLIENT, deliveries);
    }

    private static ThreadArticle article(ArticleKind kind, Visibility visibility, String text) {
        return ThreadArticle.of(view(kind, visibility, text), CLIENT, List.of());
    }

    private static ArticleView view(ArticleKind kind, Visibility visibility, String text) {
        return new ArticleView(
                1,
                "0123456789abcdef0123456789abcdef",
                kind,
                visibility,
                new Author(CLIENT, "Camille Roussel", "croussel@univ.example"),
                List.of("hotline@univ.example"),
                List.of(),
                "Compte bloqué",
                text,
                true,
                Instant.EPOCH,
                List.of(
                        new AttachmentView("a", "logo.png", "image/png", 1, true),
                        new AttachmentView("b", "plan.pdf", "application/pdf", 1, false)));
    }
}

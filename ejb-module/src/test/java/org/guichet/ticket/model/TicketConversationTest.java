package org.guichet.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guichet.ticket.model.Sample.MOVED;
import static org.guichet.ticket.model.Sample.NOW;

import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What arriving articles do to a ticket, and what they do not. */
class TicketConversationTest {

    private static final String CANARY = "canari-7f3a";

    @Test
    void theFirstAnswerIsRememberedAndOnlyTheFirst() {
        Ticket ticket = Sample.ticket();
        ticket.answer(Sample.reply("Redémarrez le poste."), MOVED);
        ticket.answer(Sample.reply("Et maintenant ?"), NOW);
        assertThat(ticket.times().firstAnswerAt()).isEqualTo(MOVED);
        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void anAnswerReopensNothing() {
        Ticket ticket = Sample.ticket(TicketState.CLOSED);
        assertThat(ticket.answer(Sample.reply("Pour mémoire."), NOW)).isEmpty();
        assertThat(ticket.times().closedAt()).isEqualTo(MOVED);
    }

    @Test
    void aFollowUpMakesItTheDesksTurn() {
        Ticket ticket = Sample.ticket(TicketState.PENDING_REMINDER);
        ticket.hearFromRequester(Sample.mail("Voici la capture."), NOW);
        assertThat(ticket.properties().awaits()).isEqualTo(Awaits.DESK);
        assertThat(ticket.times().pendingUntil()).isNull();
        assertThat(ticket.times().lastArticleAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_VALIDATE", "NEW", "OPEN", "MERGED", "REJECTED"})
    void anArrivingArticleLeavesTheVersionOfThePropertiesSoThatAMailNeverCollidesWithAForm(TicketState state) {
        Ticket ticket = Sample.ticket(state);
        int version = ticket.version();
        int articles = ticket.articleVersion;
        ticket.hearFromRequester(Sample.mail("Une précision."), NOW);
        ticket.arrived(NOW);
        assertThat(ticket.version()).isEqualTo(version);
        assertThat(ticket.articleVersion).isEqualTo(articles + 2);
    }

    @Test
    void theExcerptIsOfTheLastPublicWords() {
        Ticket ticket = Sample.ticket();
        ticket.quote(Sample.mail("Bonjour,\r\n\r\n\tle VPN ne répond plus."));
        assertThat(ticket.excerpt).isEqualTo("Bonjour, le VPN ne répond plus.");
        ticket.answer(Sample.reply("Quel message voyez-vous ?"), NOW);
        assertThat(ticket.excerpt).isEqualTo("Quel message voyez-vous ?");
        ticket.hearFromRequester(Sample.mail("Erreur 809."), NOW);
        assertThat(ticket.excerpt).isEqualTo("Erreur 809.");
    }

    /** An excerpt travels further than its article: into lists, and one day into mails and the portal. */
    @ParameterizedTest
    @EnumSource(
            value = Visibility.class,
            names = {"INTERNAL", "TO_CHECK"})
    void wordsThatRequestersMayNotReadNeverBecomeTheExcerptBecauseListsShowItWithoutAskingWhoReads(Visibility hidden) {
        Ticket ticket = Sample.ticket();
        ticket.quote(Sample.mail("Le VPN ne répond plus."));
        Article secret = Sample.article(ArticleKind.NOTE, hidden, CANARY);
        ticket.quote(secret);
        ticket.answer(secret, NOW);
        ticket.hearFromRequester(secret, NOW);
        assertThat(ticket.excerpt).isEqualTo("Le VPN ne répond plus.");
    }

    @Test
    void anArticleWithoutWordsLeavesTheExcerpt() {
        Ticket ticket = Sample.ticket();
        ticket.quote(Sample.mail("Voir la photo."));
        ticket.hearFromRequester(Sample.mail(" \n "), NOW);
        assertThat(ticket.excerpt).isEqualTo("Voir la photo.");
    }

    @Test
    void aLongArticleIsCutInTheExcerptAndNoCharacterIsSplit() {
        Ticket ticket = Sample.ticket();
        ticket.quote(Sample.mail("x".repeat(198) + "😀 et la suite"));
        assertThat(ticket.excerpt).isEqualTo("x".repeat(198) + "…");
    }

    @Test
    void anArticleToCheckIsPublicOnceConfirmedAndConfirmedOnce() {
        Article article = Sample.article(ArticleKind.MAIL_IN, Visibility.TO_CHECK, "C’est moi.");
        article.confirm();
        assertThat(article.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThatThrownBy(article::confirm).hasMessage("article.notToCheck");
    }

    @Test
    void aNoteIsNeverConfirmedIntoTheOpen() {
        Article note = Sample.note(CANARY);
        assertThatThrownBy(note::confirm).hasMessage("article.notToCheck");
        assertThat(note.visibility()).isEqualTo(Visibility.INTERNAL);
    }
}

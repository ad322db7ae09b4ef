package org.guichet.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.guichet.web.requests.Samples.CAMILLE;
import static org.guichet.web.requests.Samples.MORNING;
import static org.guichet.web.requests.Samples.NADIA;

import java.util.List;
import java.util.Objects;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.TicketState;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final ArticleView QUESTION = Samples.article(ArticleKind.PORTAL, CAMILLE, 0, "Le VPN refuse.");
    private static final ArticleView ANSWER = Samples.article(ArticleKind.REPLY, NADIA, 45, "Et maintenant ?");

    @Test
    void onesOwnMessagesAreToldFromTheOthers() {
        assertThat(messages(entries(Awaits.DESK)))
                .extracting(Message::mine, Message::answer)
                .containsExactly(tuple(true, false), tuple(false, true));
    }

    @Test
    void itsTakingOnStandsWhereItHappened() {
        assertThat(entries(Awaits.DESK))
                .extracting(Entry::event)
                .containsExactly(
                        null, new Happening("TAKEN", "Nadia Ferrand", MORNING.plusSeconds(1800), "user"), null);
    }

    @Test
    void theLastAnswerStandsOutWhenTheDeskWaits() {
        assertThat(entries(Awaits.REQUESTER)).extracting(Entry::wanted).containsExactly(false, false, true);
        assertThat(entries(Awaits.DESK)).noneMatch(Entry::wanted);
    }

    @Test
    void theOldMailBelowAnAnswerIsApart() {
        ArticleView mail = Samples.article(
                ArticleKind.MAIL_IN,
                CAMILLE,
                50,
                "Oui, merci.\n\nLe 19 novembre 2026, Nadia Ferrand a écrit :\n> Et maintenant ?");
        Message message = Message.of(mail, CAMILLE.id());
        assertThat(message.text()).isEqualTo("Oui, merci.");
        assertThat(message.quote()).startsWith("Le 19 novembre").endsWith("> Et maintenant ?");
    }

    private static List<Entry> entries(Awaits awaits) {
        RequestView view =
                Samples.view(Samples.row(TicketState.OPEN, awaits, NADIA), MORNING.plusSeconds(1800), QUESTION, ANSWER);
        return Entry.of(view, CAMILLE.id(), queue -> "Réseau");
    }

    private static List<Message> messages(List<Entry> entries) {
        return entries.stream().map(Entry::message).filter(Objects::nonNull).toList();
    }
}
